package studio.likeness.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.FileWindow;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// Every purchase in one table, with what it came to.
public final class LedgerView implements Screen {
    private final LedgerViewModel viewModel;
    private final Words words;
    private final FileWindow fileWindow;
    private final ScrollPane root;
    private final EntryCard entry;
    private final Subscription heard;
    private Runnable unfollow = () -> {};

    @FXML private EmptyState empty;
    @FXML private VBox full;
    @FXML private Label today;
    @FXML private Label month;
    @FXML private Label services;
    @FXML private Label people;
    @FXML private HBox unknown;
    @FXML private Label unknownText;
    @FXML private Button check;
    @FXML private FlowPane tools;
    @FXML private TextField search;
    @FXML private Button export;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public LedgerView(LedgerViewModel viewModel, Words words, FileWindow fileWindow) {
        this.viewModel = viewModel;
        this.words = words;
        this.fileWindow = fileWindow;
        root = (ScrollPane) new Fxml(words).load(this);
        entry = new EntryCard(viewModel, words);
        empty.act(words.say("ledger.empty.act"), viewModel::toWallet).setId("ledger-to-wallet");
        var lines = new LedgerTable(viewModel, words);
        var table = lines.node();
        VBox.setVgrow(table, Priority.ALWAYS);
        full.getChildren().addAll(lines.letter(), table, entry);
        search.textProperty().subscribe((_, text) -> viewModel.search(text));
        choices(
                "ledger-filter-state",
                "ledger.filter.state",
                List.of(PurchaseState.values()),
                state -> words.say(state.message()),
                viewModel::only);
        choices(
                "ledger-filter-service",
                "ledger.filter.service",
                Arrays.stream(ServiceId.values()).map(ServiceId::id).toList(),
                id -> ServiceId.of(id).map(ServiceId::title).orElse(id),
                viewModel::of);
        check.setOnAction(_ -> viewModel.checkNow());
        check.disableProperty().bind(viewModel.checkingProperty());
        export.setOnAction(_ -> export());
        heard =
                Subscription.combine(
                        viewModel.sumsProperty().subscribe(sums -> sums.ifPresent(this::show)),
                        viewModel.chosenProperty().subscribe(told -> told.ifPresent(entry::show)));
        lines.onNarrow(narrow -> root.setFitToHeight(!narrow));
        showEmpty(true);
    }

    private <T> void choices(
            String id,
            String name,
            List<T> items,
            Function<T, String> text,
            Consumer<Optional<T>> chosen) {
        var box = new ComboBox<Optional<T>>();
        box.setId(id);
        box.setAccessibleText(words.say(name));
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        items.forEach(item -> all.add(Optional.of(item)));
        box.getItems().setAll(all);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<T> item) {
                        return item.map(text).orElse(words.say(name));
                    }

                    @Override
                    public Optional<T> fromString(String typed) {
                        throw new UnsupportedOperationException(typed);
                    }
                });
        box.setValue(Optional.empty());
        box.valueProperty().subscribe((_, now) -> chosen.accept(now));
        tools.getChildren().add(tools.getChildren().size() - 1, box);
    }

    private void show(LedgerViewModel.Sums sums) {
        showEmpty(viewModel.lines().isEmpty() && !viewModel.isFiltered());
        today.setText(say("ledger.total.today", sums.today()));
        today.setUserData(sums.today().settled().micros());
        month.setText(say("ledger.total.month", sums.month()));
        services.setText(
                sums.month().byService().entrySet().stream()
                        .sorted((a, b) -> b.getValue().compareTo(a.getValue()))
                        .map(
                                each ->
                                        ServiceId.of(each.getKey())
                                                        .map(ServiceId::title)
                                                        .orElse(each.getKey())
                                                + " "
                                                + each.getValue().plain())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""));
        people.setText(
                sums.people().stream()
                        .map(
                                each ->
                                        each.name().orElse(words.say("ledger.person.gone"))
                                                + " "
                                                + each.amount().plain())
                        .collect(Collectors.joining(" · ")));
        people.setVisible(!sums.people().isEmpty());
        people.setManaged(people.isVisible());
        var open = sums.all().unknown();
        unknown.setVisible(open > 0);
        unknown.setManaged(open > 0);
        unknownText.setText(words.say(Message.of("ledger.unknown", "count", open)));
    }

    private String say(String key, Totals totals) {
        MicroUsd spent = totals.settled().plus(totals.billed());
        return words.say(Message.of(key, "amount", spent.plain()));
    }

    private void showEmpty(boolean nothing) {
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        full.setVisible(!nothing);
        full.setManaged(!nothing);
    }

    private void export() {
        fileWindow
                .save(
                        root.getScene().getWindow(),
                        words.say("ledger.export"),
                        "likeness-ledger.csv")
                .ifPresent(viewModel::export);
    }

    @Override
    public void shown() {
        viewModel.reload();
        unfollow = viewModel.follow();
    }

    @Override
    public void hidden() {
        unfollow.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        heard.unsubscribe();
    }
}
