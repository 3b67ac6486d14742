package studio.likeness.ui.playground;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Job;
import studio.likeness.ui.i18n.Words;

/// The jobs beside the composer. The newest are shown; older ones when asked for.
final class JobsPane {
    private static final int PAGE = 40;
    private static final int TICKS = 2;

    private final PlaygroundViewModel playground;
    private final Words words;
    private final Label sum = new Label();
    private final Label none = new Label();
    private final VBox list = new VBox();
    private final VBox question = new VBox();
    private final Button more = new Button();
    private final Map<String, JobRow> rows = new HashMap<>();
    private final ListChangeListener<Job> onJobs = _ -> show();
    private final ListChangeListener<FaceChoice> onFaces = _ -> showPortraits();
    private int most = PAGE;
    private boolean watched = true;
    private int turn;

    JobsPane(PlaygroundViewModel playground, Words words) {
        this.playground = playground;
        this.words = words;
        list.setId("play-jobs");
        list.getStyleClass().add("job-list");
        sum.getStyleClass().add("quiet");
        sum.setId("play-jobs-sum");
        sum.setWrapText(true);
        sum.setMinHeight(Region.USE_PREF_SIZE);
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        none.setText(words.say("playground.jobs.none"));
        more.setText(words.say("playground.jobs.more"));
        more.getStyleClass().add("ghost");
        more.setOnAction(
                _ -> {
                    most += PAGE;
                    show();
                });
        question.getStyleClass().addAll("card", "care");
    }

    Subscription follow(VBox box) {
        var title = new Label(words.say("playground.jobs"));
        title.getStyleClass().add("section-title");
        var head = new VBox(title, sum);
        var batch = new BatchCard(playground.batch(), words);
        box.getChildren().setAll(batch, head, question, none, list, more);
        var jobs = playground.jobs();
        var faces = playground.composer().faces();
        jobs.jobs().addListener(onJobs);
        faces.addListener(onFaces);
        show();
        return Subscription.combine(
                batch.follow(),
                () -> jobs.jobs().removeListener(onJobs),
                () -> faces.removeListener(onFaces),
                jobs.unfinishedProperty().subscribe(count -> ask(count.intValue())));
    }

    private void showPortraits() {
        rows.values().forEach(JobRow::showPortrait);
    }

    /// Only what can be seen ticks, and of many rows each in its turn: to paint them all every
    /// second would keep a processor busy for nothing that anybody reads.
    void tick() {
        var moving =
                list.getChildren().stream()
                        .map(JobRow.class::cast)
                        .filter(row -> row.job().state().active() && row.isInSight())
                        .toList();
        for (var i = 0; i < Math.min(TICKS, moving.size()); i++) {
            moving.get(turn++ % moving.size()).tick();
        }
    }

    /// Nothing is shown while nobody sees it, and everything as it is once somebody does.
    void watched(boolean now) {
        if (watched != now) {
            watched = now;
            show();
        }
    }

    private void show() {
        if (!watched) {
            return;
        }
        var jobs = playground.jobs().jobs();
        var visible = jobs.stream().limit(most).toList();
        rows.keySet().retainAll(visible.stream().map(Job::id).collect(Collectors.toSet()));
        var shown = visible.stream().map(this::row).toList();
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        shown(none, jobs.isEmpty());
        shown(more, jobs.size() > most);
        sum.setText(sum());
    }

    /// Which way a job can be moved depends on its neighbours while it has not been sent.
    private JobRow row(Job job) {
        var known = rows.get(job.id());
        if (known == null) {
            var made = new JobRow(job, playground, words);
            rows.put(job.id(), made);
            return made;
        }
        if (!known.job().equals(job) || job.state().unsent()) {
            known.show(job);
        }
        return known;
    }

    private String sum() {
        var running = playground.jobs().running();
        var inFlight =
                Stream.of(inFlight(true, " USDC"), inFlight(false, " USD"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" + "));
        if (running == 0 && inFlight.isEmpty()) {
            return "";
        }
        return words.say(
                inFlight.isEmpty()
                        ? Message.of("playground.jobs.running", "running", running)
                        : Message.of(
                                "playground.jobs.sum", "running", running, "amount", inFlight));
    }

    private String inFlight(boolean signed, String unit) {
        var sum = playground.jobs().inFlight(signed);
        return sum.isZero() ? "" : sum.plain() + unit;
    }

    private void ask(int unfinished) {
        shown(question, unfinished > 0);
        var said = new Label(words.say(Message.of("playground.unfinished", "count", unfinished)));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var goOn = button("play-go-on", "playground.unfinished.go-on", playground::goOn);
        goOn.getStyleClass().add("primary");
        var hold = button("play-hold-all", "playground.unfinished.hold", playground::holdAll);
        var acts = new FlowPane(goOn, hold);
        acts.getStyleClass().add("job-acts");
        question.getChildren().setAll(said, acts);
    }

    private Button button(String id, String text, Runnable act) {
        var button = new Button(words.say(text));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
