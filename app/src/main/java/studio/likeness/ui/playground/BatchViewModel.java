package studio.likeness.ui.playground;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import studio.likeness.core.face.Asset;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Batch;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Stage;

/// Several clips of one shot as one act: each priced, all of it agreed to once, each paid by
/// itself.
public final class BatchViewModel {
    private final ComposerViewModel composer;
    private final BatchOrder order;
    private final BackgroundTasks tasks;
    private final Comparison comparison;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.TAKES);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> choices = FXCollections.observableArrayList();
    private final Set<String> chosen = new LinkedHashSet<>();
    private int takes = 2;
    private String prompts = "";

    /// What differs from clip to clip.
    enum Kind {
        TAKES,
        FACES,
        MODELS,
        PROMPTS
    }

    /// One clip of the plan.
    record Line(Shot shot, QuoteState quote) {
        Optional<MicroUsd> amount() {
            return quote instanceof QuoteState.Known(var price)
                    ? Optional.of(price.amount())
                    : Optional.empty();
        }
    }

    public BatchViewModel(
            ComposerViewModel composer,
            Stage stage,
            Production production,
            Approvals approvals,
            BackgroundTasks tasks,
            JobsViewModel jobs) {
        this.composer = composer;
        this.tasks = tasks;
        this.comparison = new Comparison(stage);
        this.order =
                new BatchOrder(
                        lines,
                        new OrderDesk(stage, production, approvals, tasks),
                        jobs,
                        this::close);
        composer.shotProperty().subscribe((_, _) -> arrange());
        composer.faces().addListener((ListChangeListener<FaceChoice>) _ -> arrange());
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Kind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /// The sum, and the yes to all of it.
    BatchOrder order() {
        return order;
    }

    void open() {
        open.set(true);
        arrange();
    }

    void close() {
        open.set(false);
        lines.clear();
    }

    void choose(Kind now) {
        kind.set(now);
        chosen.clear();
        arrange();
    }

    int takes() {
        return takes;
    }

    void take(int times) {
        takes = times;
        arrange();
    }

    void write(String now) {
        prompts = now;
        arrange();
    }

    /// @param id of a face or a model
    void include(String id, boolean now) {
        if (now ? chosen.add(id) : chosen.remove(id)) {
            arrange();
        }
    }

    boolean includes(String id) {
        return chosen.contains(id);
    }

    List<FaceChoice> faces() {
        return composer.faces().stream().filter(FaceChoice::usable).toList();
    }

    /// Those that can make the shot as it is.
    List<Model> models() {
        var shot = composer.shotProperty().get();
        return composer.models().stream()
                .filter(model -> hindering(shot, model).isEmpty())
                .toList();
    }

    private List<Hindrance> hindering(Shot shot, Model model) {
        var fitting = new Fitting(shot.service(), model);
        return fitting.hindering(fitting.normalised(shot));
    }

    /// Ids of the faces or models to choose from, for the shot as it is.
    ObservableList<String> choices() {
        return choices;
    }

    /// What is no longer offered is no longer chosen.
    private void offer() {
        var now =
                switch (kind.get()) {
                    case FACES -> faces().stream().map(FaceChoice::id).toList();
                    case MODELS -> models().stream().map(Model::id).toList();
                    case TAKES, PROMPTS -> List.<String>of();
                };
        chosen.retainAll(now);
        if (!choices.equals(now)) {
            choices.setAll(now);
        }
    }

    private List<Shot> shots() {
        var shot = composer.shotProperty().get();
        return switch (kind.get()) {
            case TAKES -> Batch.takes(shot, takes);
            case FACES -> Batch.faces(shot, chosenFaces());
            case MODELS ->
                    Batch.models(
                            shot,
                            models().stream()
                                    .filter(model -> chosen.contains(model.id()))
                                    .map(model -> new Fitting(shot.service(), model))
                                    .toList());
            case PROMPTS -> Batch.prompts(shot, prompts);
        };
    }

    private List<Asset> chosenFaces() {
        return faces().stream()
                .filter(face -> chosen.contains(face.id()))
                .map(face -> face.member().asset())
                .toList();
    }

    private void arrange() {
        if (!open.get()) {
            return;
        }
        offer();
        var shots = shots();
        lines.setAll(shots.stream().map(this::unasked).toList());
        if (shots.isEmpty() || lines.stream().anyMatch(BatchViewModel::isHindered)) {
            tasks.start(
                    Task.of(Message.of("task.ask-price"), _ -> Outcome.done(true))
                            .latest("play-batch")
                            .quiet());
            return;
        }
        tasks.start(
                Task.of(Message.of("task.ask-price"), _ -> Outcome.done(asked(shots)))
                        .onDone(lines::setAll)
                        .latest("play-batch")
                        .after(OrderViewModel.CALM)
                        .quiet());
    }

    private static boolean isHindered(Line line) {
        return line.quote() instanceof QuoteState.Unready;
    }

    private Line unasked(Shot shot) {
        var hindrances = composer.hindrances(shot);
        return new Line(
                shot,
                hindrances.isEmpty()
                        ? new QuoteState.Asking()
                        : new QuoteState.Unready(hindrances));
    }

    /// Each by itself: what costs the same today may not tomorrow.
    private List<Line> asked(List<Shot> shots) throws InterruptedException {
        var found = new ArrayList<Line>();
        for (var shot : shots) {
            found.add(
                    switch (comparison.price(shot)) {
                        case Outcome.Done<Price>(var price) ->
                                new Line(shot, new QuoteState.Known(price));
                        case Outcome.Failed<Price>(var problem) ->
                                new Line(shot, new QuoteState.Failed(Setback.of(problem)));
                    });
        }
        return found;
    }
}
