package studio.likeness.ui.ledger;

import java.util.Optional;
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
    private final Words words;
    private final TableView<Optional<Entry>> table = new TableView<>();

    LedgerTable(LedgerViewModel viewModel, Words words) {
        this.words = words;
        table.setId("ledger-table");
        table.setAccessibleText(words.say("ledger.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(words.say("ledger.none")));
        table.getColumns()
                .setAll(
                        java.util.List.of(
                                text("ledger.column.when", 1.3, this::when),
                                text("ledger.column.for", 2.4, this::what),
                                text("ledger.column.service", 1.1, LedgerTable::service),
                                text("ledger.column.estimate", 0.9, e -> amount(e.amounts().estimate())),
                                text("ledger.column.signed", 1.1, e -> amount(e.amounts().signed())),
                                text("ledger.column.settled", 1.1, e -> amount(e.amounts().settled())),
                                state()));
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

    private TableColumn<Optional<Entry>, Optional<Entry>> state() {
        var column = new TableColumn<Optional<Entry>, Optional<Entry>>(words.say("ledger.column.state"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(140);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new StateCell(words));
        return column;
    }

    private String when(Entry entry) {
        return words.say(Message.of("ledger.when", "at", entry.progress().opened()));
    }

    private String what(Entry entry) {
        var purpose = entry.deal().purpose();
        return purpose.what().isEmpty() ? words.say(Message.naming(purpose.kind())) : purpose.what();
    }

    static String service(Entry entry) {
        var id = entry.deal().service();
        return ServiceId.of(id).map(ServiceId::title).orElse(id);
    }

    private static String amount(Optional<MicroUsd> amount) {
        return amount.map(MicroUsd::plain).orElse("");
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
    private static final class StateCell extends TableCell<Optional<Entry>, Optional<Entry>> {
        private final Words words;
        private final Chip chip = new Chip("", Tone.QUIET);

        StateCell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Optional<Entry> line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null || line.isEmpty()) {
                setGraphic(null);
                return;
            }
            var entry = line.get();
            var billed =
                    entry.deal().billing() == Billing.SERVICE
                            && entry.state() == PurchaseState.SETTLED;
            chip.show(
                    words.say(
                            billed ? Billing.SERVICE.message() : entry.state().message()),
                    tone(entry.state()));
            setGraphic(chip);
        }
    }
}
