package studio.likeness.ui.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;

/// The table of purchases. Only the lines in sight exist as cells.
final class LedgerTable {
    /// From how many letters of width on each column is shown, in their order.
    private static final int[] LEAST = {30, 0, 46, 58, 36, 58, 0};

    private static final double NARROW = 46;

    /// So many letters each column needs at most, in their order; what it was for takes the rest.
    private static final double[] MOST = {14, 0, 9, 7.5, 8, 8, 11};

    private static final int WHEN = 0;
    private static final int FOR = 1;
    private static final double LEAST_FOR = 12;
    private static final double LEAST_SHARE = 0.6;

    private final Words words;
    private Consumer<Boolean> narrow = _ -> {};
    private final Label letter = new Label();
    private final TableView<Optional<Entry>> table = new TableView<>();

    LedgerTable(LedgerViewModel viewModel, Words words) {
        this.words = words;
        letter.setVisible(false);
        letter.setManaged(false);
        table.setId("ledger-table");
        table.setAccessibleText(words.say("ledger.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(words.say("ledger.none")));
        table.getColumns()
                .setAll(
                        List.of(
                                text("ledger.column.when", 1.8, this::when),
                                text("ledger.column.for", 2.0, this::what),
                                text("ledger.column.service", 1.1, LedgerTable::service),
                                text(
                                        "ledger.column.estimate",
                                        0.8,
                                        e -> amount(e.amounts().estimate())),
                                text("ledger.column.signed", 1.0, e -> exact(e.amounts().signed())),
                                text(
                                        "ledger.column.settled",
                                        1.0,
                                        e -> exact(e.amounts().settled())),
                                state()));
        table.widthProperty().subscribe(this::fit);
        letter.fontProperty().subscribe(this::fit);
        table.setItems(viewModel.lines());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null) {
                                chosen.ifPresent(viewModel::look);
                            }
                        });
    }

    /// Large text in a small window keeps what matters most; the rest is in the entry's own card.
    private void fit() {
        var letters = table.getWidth() / letter.getFont().getSize();
        narrow.accept(letters < NARROW);
        var size = letter.getFont().getSize();
        var tight = tightness(letters);
        for (var i = 0; i < LEAST.length; i++) {
            var column = table.getColumns().get(i);
            column.setVisible(letters >= LEAST[i]);
            if (i != FOR) {
                var width = MOST[i] * size * (i == WHEN ? 1 : tight);
                column.setMaxWidth(width);
                column.setMinWidth(width);
            }
        }
    }

    /// How much of its room a column has left when what it was for keeps the least it needs.
    private static double tightness(double letters) {
        var wished = 0.0;
        for (var i = FOR + 1; i < LEAST.length; i++) {
            wished += letters >= LEAST[i] ? MOST[i] : 0;
        }
        return Math.clamp((letters - MOST[WHEN] - LEAST_FOR) / wished, LEAST_SHARE, 1);
    }

    /// Told whether the screen is too small for the table to fill what is left of it.
    void onNarrow(Consumer<Boolean> act) {
        narrow = act;
        fit();
    }

    /// Gives the table's text its size.
    Label letter() {
        return letter;
    }

    TableView<Optional<Entry>> node() {
        return table;
    }

    private TableColumn<Optional<Entry>, String> text(
            String key, double share, Function<Entry, String> text) {
        var column = new TableColumn<Optional<Entry>, String>(words.say(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(100 * share);
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(line.getValue().map(text).orElse("")));
        return column;
    }

    private TableColumn<Optional<Entry>, @Nullable Entry> state() {
        var column =
                new TableColumn<Optional<Entry>, @Nullable Entry>(words.say("ledger.column.state"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(130);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().orElse(null)));
        column.setCellFactory(_ -> new StateCell(words));
        return column;
    }

    private String when(Entry entry) {
        return words.say(Message.of("ledger.when", "at", entry.progress().opened()));
    }

    private String what(Entry entry) {
        var purpose = entry.deal().purpose();
        return purpose.what().isEmpty()
                ? words.say(Message.naming(purpose.kind()))
                : purpose.what();
    }

    static String service(Entry entry) {
        var id = entry.deal().service();
        return ServiceId.of(id).map(ServiceId::title).orElse(id);
    }

    private static String amount(Optional<MicroUsd> amount) {
        return amount.map(MicroUsd::plain).orElse("");
    }

    /// Millionths under millionths, so that columns can be compared.
    private static String exact(Optional<MicroUsd> amount) {
        return amount.map(MicroUsd::toString).orElse("");
    }

    static Tone tone(PurchaseState state) {
        return switch (state) {
            case DRAWN, SENT, NOT_CHARGED -> Tone.QUIET;
            case SIGNED -> Tone.ACCENT;
            case UNKNOWN -> Tone.CARE;
            case SETTLED -> Tone.GOOD;
        };
    }

    /// The state as a chip; what a service bills by itself is marked as that.
    private static final class StateCell extends TableCell<Optional<Entry>, @Nullable Entry> {
        private final Words words;
        private final Chip chip = new Chip("", Tone.QUIET);

        StateCell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            var billed =
                    entry.deal().billing() == Billing.SERVICE
                            && entry.state() == PurchaseState.SETTLED;
            chip.show(
                    words.say(billed ? Billing.SERVICE.message() : entry.state().message()),
                    tone(entry.state()));
            setGraphic(chip);
        }
    }
}
