package studio.likeness.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.JobState;
import studio.likeness.ui.control.BothEnds;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.Portrait;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.playground.PlaygroundViewModel.Step;

/// One job: who, what, how far, what it costs, and the acts that help.
final class JobRow extends HBox {
    private static final double SIDE = 48;
    private static final double STEP = 0.005;

    private final PlaygroundViewModel playground;
    private final Words words;
    private final Portrait portrait = new Portrait(SIDE);
    private final Label title = line("strong");
    private final Chip state = new Chip("", Tone.QUIET);
    private final ProgressBar progress = new ProgressBar(0);
    private final Label about = line("help");
    private final Label cost = line("help");
    private final Label trouble = line("help");
    private final FlowPane acts = new FlowPane();
    private Job job;
    private @Nullable Tone tone;
    private List<Object> offered = List.of();

    JobRow(Job job, PlaygroundViewModel playground, Words words) {
        this.job = job;
        this.playground = playground;
        this.words = words;
        getStyleClass().addAll("job-row", "card");
        setAccessibleRole(AccessibleRole.PARENT);
        title.setWrapText(true);
        state.getStyleClass().add("job-state");
        progress.getStyleClass().add("job-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        cost.getStyleClass().add("job-cost");
        acts.getStyleClass().add("job-acts");
        var head = new HBox(title, state);
        head.getStyleClass().add("job-head");
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var facts = new BothEnds(about, cost);
        var text = new VBox(head, progress, facts, trouble, acts);
        text.getStyleClass().add("job-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(portrait, text);
        show(job);
    }

    void show(Job now) {
        job = now;
        var name = now.title();
        title.setText(name);
        state.show(words.say(JobWords.state(now)), JobWords.tone(now));
        cost.setText(words.say(JobWords.cost(now)));
        showPortrait();
        colour(JobWords.tone(now));
        trouble.setText(said(now));
        shown(trouble, !trouble.getText().isEmpty());
        shown(progress, now.state().active());
        tick();
        setAccessibleText(name + ", " + state.getText() + ", " + cost.getText());
    }

    /// What went wrong, or what can be done.
    private String said(Job now) {
        var more =
                Stream.of(JobWords.money(now), JobWords.next(now))
                        .flatMap(Optional::stream)
                        .map(each -> "\n" + words.say(each))
                        .collect(Collectors.joining());
        return JobWords.setback(now)
                .map(why -> words.say(why.what()) + more)
                .or(() -> isLeaving() ? Optional.empty() : JobWords.advice(now).map(words::say))
                .orElse("");
    }

    /// Who plays may be known only after the job is.
    void showPortrait() {
        var faces = job.shot().faces();
        portrait.show(
                faces.isEmpty() ? job.title() : faces.getFirst().name(), playground.pictures(job));
    }

    /// Styles are looked up anew for every change of a class, even for one to the same.
    private void colour(Tone now) {
        if (tone == now) {
            return;
        }
        tone = now;
        getStyleClass().removeAll("bad", "care");
        switch (now) {
            case BAD -> getStyleClass().add("bad");
            case CARE -> getStyleClass().add("care");
            case QUIET, ACCENT, GOOD -> {}
        }
    }

    Job job() {
        return job;
    }

    /// Whether any of it can be in the window, as far as it has been scrolled.
    boolean isInSight() {
        var scene = getScene();
        return scene != null
                && localToScene(getLayoutBounds())
                        .intersects(0, 0, scene.getWidth(), scene.getHeight());
    }

    /// Time has passed. The bar moves by steps that can be seen.
    void tick() {
        var now = playground.progress(job);
        if (Math.abs(now - progress.getProgress()) >= STEP || now == 0 || now == 1) {
            progress.setProgress(now);
        }
        progress.setAccessibleText(state.getText());
        about.setText(words.say(about()));
        showActs();
    }

    private Message about() {
        if (job.state() instanceof JobState.Running running) {
            return Message.of(
                    "playground.job.running",
                    "model",
                    playground.modelTitle(job),
                    "lapse",
                    playground.lapse(running.since()));
        }
        if (job.state() instanceof JobState.Ready(_, _, var clip, _) && clip.until().isPresent()) {
            return Message.of(
                    "playground.job.kept",
                    "service",
                    job.service().title(),
                    "until",
                    clip.until().get());
        }
        return new Message(
                "playground.job.still",
                Map.of(
                        "service", job.service().title(),
                        "seconds", job.shot().seconds(),
                        "resolution", job.shot().resolution()));
    }

    private void showActs() {
        var now = offer();
        if (!now.equals(offered)) {
            offered = now;
            makeActs();
        }
    }

    /// Everything that decides which buttons there are.
    private List<Object> offer() {
        return List.of(
                job.title(),
                job.held(),
                job.state().getClass(),
                JobWords.remedy(job),
                playground.isAsked(job),
                playground.canMove(job, Step.UP),
                playground.canMove(job, Step.DOWN));
    }

    private void makeActs() {
        var buttons = new ArrayList<Node>();
        if (job.state() instanceof JobState.Saved) {
            buttons.add(act("job-open", "playground.act.open", () -> playground.open(job)));
        }
        if (playground.isAsked(job)) {
            buttons.add(act("job-request", "playground.act.request", playground::showRequest));
        }
        JobWords.remedy(job)
                .ifPresent(
                        remedy ->
                                buttons.add(
                                        act(
                                                "job-retry",
                                                JobWords.act(remedy).key(),
                                                () -> playground.remedy(job, remedy))));
        var leaving = isLeaving();
        var unsent = job.state().unsent() && !leaving;
        if (unsent && !job.held()) {
            buttons.add(act("job-order", "playground.act.order", () -> playground.order(job)));
        }
        if (unsent) {
            buttons.add(act("job-edit", "playground.act.edit", () -> playground.edit(job)));
        }
        if (leaving ? job.held() : unsent || job.state().active()) {
            var key = job.held() ? "playground.act.go-on" : "playground.act.hold";
            buttons.add(act("job-hold", key, () -> playground.hold(job, !job.held())));
        }
        var signs = signs(unsent, leaving);
        if (!signs.getChildren().isEmpty()) {
            buttons.add(signs);
        }
        acts.getChildren().setAll(buttons);
        shown(acts, !buttons.isEmpty());
    }

    /// Small signs, which stay together where the row is too short for all of its acts.
    private HBox signs(boolean unsent, boolean leaving) {
        var signs = new HBox();
        signs.getStyleClass().add("job-signs");
        if (unsent) {
            var up = bare(Feather.CHEVRON_UP, words.say("playground.act.up"), "job-up");
            var down = bare(Feather.CHEVRON_DOWN, words.say("playground.act.down"), "job-down");
            move(signs.getChildren(), up, Step.UP);
            move(signs.getChildren(), down, Step.DOWN);
        }
        if (!leaving && !job.state().active()) {
            signs.getChildren().add(remove());
        }
        return signs;
    }

    private boolean isLeaving() {
        return job.state() instanceof JobState.Approved
                || job.state() instanceof JobState.Submitting;
    }

    /// The keyboard stays on the arrow while the row moves.
    private void move(List<Node> buttons, Button arrow, Step step) {
        if (!playground.canMove(job, step)) {
            return;
        }
        var style = arrow.getStyleClass().getLast();
        arrow.setOnAction(
                _ -> {
                    playground.move(job, step);
                    var again = acts.lookup("." + style);
                    if (again != null) {
                        again.requestFocus();
                    }
                });
        buttons.add(arrow);
    }

    private Button remove() {
        var name =
                words.say(job.state().unsent() ? "playground.act.cancel" : "playground.act.forget");
        var remove = bare(Feather.X, name, "job-cancel");
        remove.setOnAction(_ -> playground.cancel(job));
        return remove;
    }

    private Button bare(Feather icon, String name, String style) {
        var button = new IconButton(icon, name);
        button.setAccessibleText(name + ", " + job.title());
        button.getStyleClass().addAll("bare", style);
        return button;
    }

    private Button act(String style, String text, Runnable act) {
        var button = new Button(words.say(text));
        button.getStyleClass().addAll("small", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ", " + job.title());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label line(String style) {
        var line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
