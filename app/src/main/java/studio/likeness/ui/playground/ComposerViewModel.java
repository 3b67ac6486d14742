package studio.likeness.ui.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.face.Asset;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.MentionText;
import studio.likeness.core.video.Mentions;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.Stage;

/// One clip while it is composed: who, what, how. Whatever changes, its order asks for the price
/// again.
public final class ComposerViewModel {
    private final Stage stage;
    private final BackgroundTasks tasks;
    private final MaterialViewModel material;
    private final OrderViewModel order;
    private final ReadOnlyObjectWrapper<Shot> shot;
    private final ReadOnlyObjectWrapper<MentionText> text =
            new ReadOnlyObjectWrapper<>(MentionText.EMPTY);
    private final ObservableList<FaceChoice> faces = FXCollections.observableArrayList();
    private List<Cast.Member> members = List.of();
    private List<String> offeredToday = List.of();
    private Optional<Asset> awaited = Optional.empty();

    /// @param production where jobs go on
    public ComposerViewModel(
            Stage stage, Production production, Approvals approvals, BackgroundTasks tasks) {
        this.stage = stage;
        this.tasks = tasks;
        this.material = new MaterialViewModel(this, stage.photos(), tasks);
        var first = stage.services().all().getFirst();
        shot =
                new ReadOnlyObjectWrapper<>(
                        ShotEdit.blank(new Fitting(first.id(), first.models().getFirst())));
        order =
                new OrderViewModel(
                        shot::get,
                        this::hindrances,
                        new OrderDesk(stage, production, approvals, tasks));
    }

    public ReadOnlyObjectProperty<Shot> shotProperty() {
        return shot.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MentionText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What it costs, and the yes to it.
    OrderViewModel order() {
        return order;
    }

    ObservableList<FaceChoice> faces() {
        return faces;
    }

    MaterialViewModel material() {
        return material;
    }

    List<ServiceId> services() {
        return stage.services().all().stream().map(service -> service.id()).toList();
    }

    /// Those of the service that it offers today, where it says so.
    List<Model> models() {
        var known = stage.services().of(shot.get().service()).models();
        var today = known.stream().filter(model -> offeredToday.contains(model.id())).toList();
        return today.isEmpty() ? known : today;
    }

    String modelTitle(Shot any) {
        return stage.services().titleOf(any);
    }

    Fitting fitting() {
        return stage.services().fitting(shot.get()).orElseThrow();
    }

    /// Looks who can play, and what the service offers today.
    public void refresh() {
        tasks.start(
                Task.of(Message.of("task.read-faces"), _ -> Outcome.done(stage.cast().members()))
                        .onDone(
                                found -> {
                                    if (!members.equals(found)) {
                                        members = found;
                                        showFaces();
                                        castTheOnlyOne();
                                        askPrice();
                                    }
                                    awaited.ifPresent(this::cast);
                                })
                        .latest("play-faces")
                        .quiet());
        askOffered();
    }

    /// Where nothing was begun yet, the only one who can play does.
    private void castTheOnlyOne() {
        var usable = faces.stream().filter(FaceChoice::usable).toList();
        if (usable.size() == 1 && shot.get().faces().isEmpty() && shot.get().prompt().isEmpty()) {
            chooseFace(usable.getFirst());
        }
    }

    /// Somebody was sent here to make a clip with this face: it plays, at its service, beside what
    /// was composed before.
    public void playWith(Asset face) {
        awaited = Optional.of(face);
        refresh();
    }

    private void cast(Asset face) {
        awaited = Optional.empty();
        chooseService(face.service());
        if (choice(face).filter(FaceChoice::usable).isEmpty()) {
            models().stream()
                    .filter(model -> model.faces().contains(face.kind()))
                    .findFirst()
                    .ifPresent(this::chooseModel);
        }
        choice(face).ifPresent(this::chooseFace);
    }

    private Optional<FaceChoice> choice(Asset face) {
        return faces.stream().filter(each -> each.member().asset().isSameAs(face)).findFirst();
    }

    private void askOffered() {
        var service = stage.services().of(shot.get().service());
        tasks.start(
                Task.of(Message.of("task.read-models"), _ -> service.offeredToday())
                        .onDone(
                                today -> {
                                    offeredToday = today;
                                    shot.set(ShotEdit.of(shot.get()).shot());
                                })
                        .latest("play-models")
                        .quiet());
    }

    void chooseService(ServiceId service) {
        if (service == shot.get().service()) {
            return;
        }
        offeredToday = List.of();
        var room = stage.services().of(service);
        var same =
                room.models().stream()
                        .filter(model -> model.title().equals(fitting().model().title()))
                        .findFirst()
                        .orElseGet(() -> room.models().getFirst());
        var before = shot.get().faces();
        var people = Cast.there(before, service, members);
        move(ShotEdit.moved(shot.get(), new Fitting(service, same)), people);
        rebind(id -> elsewhere(id, before, service));
        askOffered();
    }

    /// A name in the prompt goes along with its person.
    private String elsewhere(String id, List<Asset> before, ServiceId service) {
        return before.stream()
                .filter(face -> face.id().equals(id))
                .findFirst()
                .map(face -> Cast.counterpart(face, service, members).map(Asset::id).orElse(""))
                .orElse(id);
    }

    private void rebind(UnaryOperator<String> to) {
        write(text.get().bound(to));
    }

    void chooseModel(Model model) {
        if (!model.id().equals(shot.get().model())) {
            var moved = ShotEdit.moved(shot.get(), new Fitting(shot.get().service(), model));
            move(moved, moved.faces());
        }
    }

    private void move(Shot moved, List<Asset> people) {
        change(ShotEdit.of(moved).playedBy(people).shot());
    }

    /// Into the clip, or in place of who is there when the model takes one face only.
    void chooseFace(FaceChoice choice) {
        if (!choice.usable() || isPlaying(choice)) {
            return;
        }
        var room = fitting().model().mostFaces();
        var cast = new ArrayList<Asset>(room > 1 ? shot.get().faces() : List.of());
        while (cast.size() >= room) {
            cast.removeLast();
        }
        cast.add(choice.member().asset());
        edit(change -> change.playedBy(cast));
    }

    void removeFace(String id) {
        var rest = shot.get().faces().stream().filter(face -> !face.id().equals(id)).toList();
        edit(change -> change.playedBy(rest));
        forget(id);
    }

    /// What is no longer in the clip is plain words in its prompt.
    void forget(String id) {
        rebind(each -> each.equals(id) ? "" : each);
    }

    private boolean isPlaying(FaceChoice choice) {
        return shot.get().faces().stream().anyMatch(face -> face.id().equals(choice.id()));
    }

    void type(String now) {
        if (!now.equals(text.get().text())) {
            write(text.get().typed(now));
        }
    }

    /// Names a face of the clip in the prompt.
    void mention(String id, int place) {
        write(text.get().naming(place, nameOf(id), id));
    }

    private void write(MentionText now) {
        if (now.equals(text.get())) {
            return;
        }
        text.set(now);
        edit(change -> change.saying(now.prompt()));
    }

    String nameOf(String id) {
        return member(id)
                .map(Cast.Member::name)
                .or(
                        () ->
                                shot.get().faces().stream()
                                        .filter(face -> face.id().equals(id))
                                        .map(Asset::name)
                                        .findFirst())
                .orElseGet(() -> Mentions.nameOf(shot.get(), id));
    }

    Optional<Cast.Member> member(String id) {
        return members.stream().filter(member -> member.asset().id().equals(id)).findFirst();
    }

    void edit(UnaryOperator<ShotEdit> edit) {
        change(edit.apply(ShotEdit.of(shot.get())).shot());
    }

    /// Fills everything from a job that has not been sent. The next order stands in its stead.
    void edit(Job unsent) {
        recall(unsent.shot());
        order.replace(unsent);
    }

    /// Straight on to the yes to a job that has not been sent, at its price of today.
    void order(Job unsent) {
        edit(unsent);
        order.generateOncePriced();
    }

    /// Fills everything from an earlier shot.
    public void recall(Shot earlier) {
        order.replaceNothing();
        var known = stage.services().fitting(earlier);
        var fitting =
                known.orElseGet(
                        () -> {
                            var room = stage.services().of(earlier.service());
                            return new Fitting(earlier.service(), room.models().getFirst());
                        });
        var today =
                earlier.faces().stream()
                        .map(face -> member(face.id()).map(Cast.Member::asset).orElse(face))
                        .toList();
        change(fitting.normalised(ShotEdit.of(earlier).playedBy(today).shot()));
        text.set(MentionText.of(earlier.prompt(), this::nameOf));
        rebind(id -> Mentions.nameOf(shot.get(), id).isEmpty() ? "" : id);
    }

    private void change(Shot now) {
        if (now.equals(shot.get())) {
            return;
        }
        shot.set(now);
        order.forget();
        showFaces();
        askPrice();
    }

    private void showFaces() {
        var fitting = fitting();
        var now =
                members.stream()
                        .map(member -> new FaceChoice(member, fitting.hindering(member)))
                        .toList();
        if (!faces.equals(now)) {
            faces.setAll(now);
        }
    }

    List<Hindrance> hindrances(Shot wanted) {
        return stage.services().fitting(wanted).orElseThrow().hindering(wanted, members);
    }

    void take(Offer offer) {
        recall(offer.shot());
    }

    /// Asks again for the same shot: the price has grown old.
    private void askPrice() {
        order.askPrice();
    }
}
