package studio.likeness.ui.clips;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.video.Clip;
import studio.likeness.ui.i18n.Words;

/// Rows of cards in a virtual list: however many clips there are, only the cards in sight exist.
final class ClipGrid extends ListView<List<Clip>> {
    private static final double GAP = 14;
    private static final double LEAST_LETTERS = 12.5;
    private static final double BAR = 16;
    private static final double FACTS_LETTERS = 4.6;

    private final ClipsViewModel clips;
    private final Words words;
    private final Label letter = new Label();
    private final ObservableList<List<Clip>> rows = FXCollections.observableArrayList();
    private final List<Row> made = new ArrayList<>();
    private final ListChangeListener<Clip> onFound = _ -> arrange();
    private final ListChangeListener<Clip> onChosen = _ -> made.forEach(Row::again);
    private int columns = 1;
    private int current;
    private double card = 200;

    ClipGrid(ClipsViewModel clips, Words words) {
        this.clips = clips;
        this.words = words;
        setId("clips-grid");
        getStyleClass().add("clip-rows");
        setAccessibleText(words.say("place.clips"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().subscribe(() -> made.forEach(Row::again));
        letter.setManaged(false);
        letter.setVisible(false);
        getChildren().add(letter);
        setItems(rows);
        setCellFactory(_ -> new Row());
        letter.fontProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        measure();
        super.layoutChildren();
    }

    /// The list is one stop for Tab; arrows walk from card to card, Enter opens one, and Space puts
    /// one beside another.
    private void onKey(KeyEvent event) {
        var last = clips.found().size() - 1;
        var to =
                switch (event.getCode()) {
                    case RIGHT -> current + 1;
                    case LEFT -> current - 1;
                    case DOWN -> current + columns;
                    case UP -> current - columns;
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        if (to >= 0 && last >= 0) {
            go(Math.min(to, last));
            event.consume();
        } else if (current <= last && event.getCode() == KeyCode.ENTER) {
            clips.choose(clips.found().get(current));
            event.consume();
        } else if (current <= last && event.getCode() == KeyCode.SPACE) {
            clips.compare(clips.found().get(current));
            event.consume();
        }
    }

    private void go(int to) {
        current = to;
        scrollTo(Math.max(0, to / columns));
        setAccessibleText(words.say("place.clips") + ", " + clips.found().get(to).title());
        made.forEach(Row::again);
    }

    Subscription follow() {
        clips.found().addListener(onFound);
        clips.chosen().addListener(onChosen);
        arrange();
        return () -> {
            clips.found().removeListener(onFound);
            clips.chosen().removeListener(onChosen);
        };
    }

    /// How many rows of cards were ever made; a measure of how virtual the list is.
    int made() {
        return made.size();
    }

    private void measure() {
        var room = getWidth() - BAR;
        if (room <= 0) {
            return;
        }
        var em = letter.getFont().getSize();
        var fit = (int) Math.max(1, (room + GAP) / (LEAST_LETTERS * em + GAP));
        var wide = Math.floor((room - GAP * (fit - 1)) / fit);
        if (fit == columns && wide == card) {
            return;
        }
        columns = fit;
        card = wide;
        setFixedCellSize(Math.ceil(high() + FACTS_LETTERS * em + GAP));
        arrange();
    }

    private double high() {
        return Math.floor(card * 9 / 16);
    }

    private void arrange() {
        var all = clips.found();
        var next = new ArrayList<List<Clip>>();
        for (var at = 0; at < all.size(); at += columns) {
            next.add(List.copyOf(all.subList(at, Math.min(all.size(), at + columns))));
        }
        rows.setAll(next);
    }

    private final class Row extends ListCell<List<Clip>> {
        private final HBox cards = new HBox();

        Row() {
            cards.getStyleClass().add("clip-row");
            setFocusTraversable(false);
            setPrefWidth(0);
            made.add(this);
        }

        void again() {
            updateItem(getItem(), isEmpty());
        }

        @Override
        protected void updateItem(@Nullable List<Clip> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            clips.posters().hold(made.size() * columns);
            while (cards.getChildren().size() < columns) {
                cards.getChildren().add(new ClipCard(clips, words));
            }
            while (cards.getChildren().size() > columns) {
                cards.getChildren().removeLast();
            }
            for (var i = 0; i < columns; i++) {
                var each = (ClipCard) cards.getChildren().get(i);
                each.size(card, high());
                each.show(i < row.size() ? row.get(i) : null);
                each.stand(ClipGrid.this.isFocused() && getIndex() * columns + i == current);
            }
            setGraphic(cards);
        }
    }
}
