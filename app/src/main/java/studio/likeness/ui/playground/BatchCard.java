package studio.likeness.ui.playground;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Batch;
import studio.likeness.core.video.Mentions;
import studio.likeness.ui.control.BothEnds;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.playground.BatchViewModel.Kind;
import studio.likeness.ui.playground.BatchViewModel.Line;
import studio.likeness.ui.view.Parts;

/// Several clips at once, before anything is ordered: what differs, what each costs, and the sum of
/// it beside the one button.
final class BatchCard extends VBox {
    private static final List<Integer> TAKES = List.of(2, 3, 4, 6, 8);

    private final BatchViewModel batch;
    private final Words words;
    private final VBox choices = new VBox();
    private final VBox list = new VBox();
    private final Label total = Parts.line("", "amount");
    private final Label note = Parts.line("", "help");
    private final Button approve;
    private final Button keep;
    private final ComboBox<Kind> kinds = new ComboBox<>();
    private final ListChangeListener<Line> onLines = _ -> show();
    private final ListChangeListener<String> onChoices = _ -> offer();

    BatchCard(BatchViewModel batch, Words words) {
        this.batch = batch;
        this.words = words;
        getStyleClass().addAll("card", "batch");
        setId("play-batch-card");
        approve = Parts.primary("play-batch-order", "", batch.order()::approve);
        keep =
                Parts.button(
                        "play-batch-keep", words.say("playground.batch.keep"), batch.order()::keep);
        keep.getStyleClass().add("small");
        kinds.setId("play-batch-kind");
        kinds.getItems().setAll(Kind.values());
        kinds.setConverter(new ByTitle<>(this::name));
        kinds.setAccessibleText(words.say("playground.batch.what"));
        kinds.setMaxWidth(Double.MAX_VALUE);
        choices.getStyleClass().add("batch-part");
        list.getStyleClass().add("batch-part");
        note.setId("play-batch-note");
        var close =
                Parts.button("play-batch-close", words.say("playground.batch.close"), batch::close);
        close.getStyleClass().addAll("small", "ghost");
        var title = Parts.line(words.say("playground.batch"), "section-title");
        var acts = new FlowPane(approve, keep);
        acts.getStyleClass().add("job-acts");
        getChildren()
                .setAll(
                        new BothEnds(title, close),
                        Parts.line(words.say("playground.batch.what"), "field-label"),
                        kinds,
                        choices,
                        list,
                        total,
                        note,
                        acts);
    }

    Subscription follow() {
        batch.lines().addListener(onLines);
        batch.choices().addListener(onChoices);
        show();
        return Subscription.combine(
                () -> batch.lines().removeListener(onLines),
                () -> batch.choices().removeListener(onChoices),
                batch.order().refusalProperty().subscribe(this::show),
                batch.openProperty()
                        .subscribe(
                                open -> {
                                    setVisible(open);
                                    setManaged(open);
                                    offer();
                                }),
                batch.kindProperty()
                        .subscribe(
                                kind -> {
                                    kinds.setValue(kind);
                                    offer();
                                }),
                kinds.valueProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (now != null && now != batch.kindProperty().get()) {
                                        batch.choose(now);
                                    }
                                }));
    }

    private String name(Kind kind) {
        return words.say(
                switch (kind) {
                    case TAKES -> "playground.batch.takes";
                    case FACES -> "playground.batch.faces";
                    case MODELS -> "playground.batch.models";
                    case PROMPTS -> "playground.batch.prompts";
                });
    }

    private void offer() {
        choices.getChildren()
                .setAll(
                        switch (batch.kindProperty().get()) {
                            case TAKES -> List.of(takes());
                            case FACES ->
                                    boxes(batch.faces(), f -> f.member().name(), FaceChoice::id);
                            case MODELS -> boxes(batch.models(), m -> m.title(), m -> m.id());
                            case PROMPTS -> List.of(prompts());
                        });
    }

    private Node takes() {
        var many = new Segmented<>(words.say("playground.batch.takes"), TAKES, String::valueOf);
        many.setId("play-batch-takes");
        many.valueProperty().set(batch.takes());
        many.valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null) {
                                batch.take(now);
                            }
                        });
        return many;
    }

    private <T> List<CheckBox> boxes(
            List<T> items, Function<T, String> name, Function<T, String> id) {
        return items.stream()
                .map(
                        item -> {
                            var box = new CheckBox(name.apply(item));
                            box.setSelected(batch.includes(id.apply(item)));
                            box.setOnAction(_ -> batch.include(id.apply(item), box.isSelected()));
                            return box;
                        })
                .toList();
    }

    private Node prompts() {
        var text = new TabbedText(words.say("playground.batch.prompts"));
        text.setId("play-batch-prompts");
        text.setPromptText(
                words.say(Message.of("playground.batch.prompts.hint", "most", Batch.MOST)));
        text.setPrefRowCount(4);
        text.textProperty().subscribe((_, now) -> batch.write(now));
        return text;
    }

    private void show() {
        var lines = batch.lines();
        list.getChildren().setAll(IntStream.range(0, lines.size()).mapToObj(this::row).toList());
        var sum = batch.order().total();
        approve.setDisable(!batch.order().canApprove());
        keep.setDisable(sum.isEmpty());
        approve.setText(words.say(Message.of("playground.batch.order", "count", lines.size())));
        total.setText(
                sum.map(
                                amount ->
                                        words.say(
                                                Message.of(
                                                        batch.order().isBinding()
                                                                ? "playground.price.amount"
                                                                : "playground.price.about",
                                                        "amount",
                                                        amount.plain())))
                        .orElse(words.say("playground.price.none")));
        showNote(sum.isPresent());
    }

    private void showNote(boolean known) {
        var refusal = batch.order().refusalProperty().get();
        var shortfall = batch.order().shortfall();
        (refusal.isPresent() || shortfall.isPresent() ? Tone.BAD : Tone.QUIET).applyTo(note);
        note.setText(
                refusal.map(why -> words.say(why.what()) + " " + words.say(why.next()))
                        .orElseGet(
                                () ->
                                        words.say(
                                                shortfall.orElseGet(
                                                        () -> Message.of(note(known))))));
    }

    private String note(boolean known) {
        if (!known) {
            return batch.lines().isEmpty() ? "playground.batch.none" : "playground.price.asking";
        }
        if (batch.order().walks()) {
            return "playground.batch.walks";
        }
        return batch.order().isBinding() ? "playground.batch.signed" : "playground.batch.billed";
    }

    private Node row(int at) {
        var line = batch.lines().get(at);
        var name = Parts.line((at + 1) + "  " + title(line), "help");
        var price = Parts.line(price(line), "help");
        price.setWrapText(line.amount().isEmpty());
        return new BothEnds(name, price);
    }

    private String title(Line line) {
        var shot = line.shot();
        return switch (batch.kindProperty().get()) {
            case TAKES ->
                    shot.seed()
                            .map(
                                    seed ->
                                            words.say(
                                                    Message.of(
                                                            "playground.batch.seed", "seed", seed)))
                            .orElse(words.say("playground.batch.chance"));
            case FACES -> shot.faces().stream().map(f -> f.name()).findFirst().orElse("");
            case MODELS ->
                    batch.models().stream()
                            .filter(model -> model.id().equals(shot.model()))
                            .map(model -> model.title())
                            .findFirst()
                            .orElse(shot.model());
            case PROMPTS -> Mentions.named(shot);
        };
    }

    private String price(Line line) {
        return switch (line.quote()) {
            case QuoteState.Known(var price) -> price.amount().plain();
            case QuoteState.Unready(var why) ->
                    why.stream()
                            .map(each -> words.say(each.message()))
                            .collect(Collectors.joining(" · "));
            case QuoteState.Failed(var why) -> words.say(why.what());
            case QuoteState.Asking _, QuoteState.Confirming _, QuoteState.Leaving _ -> "…";
        };
    }
}
