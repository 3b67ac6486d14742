package studio.likeness.ui.enroll;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.face.enroll.Till.Payment;
import studio.likeness.core.face.enroll.Till.Ware;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.text.Message;
import studio.likeness.ui.enroll.FaceQuote.Wanted;

/// The price, the payment and the face. The stage is on disk before the order leaves, so that after
/// a crash the service's list is read before anything is paid again.
public final class FinishViewModel {
    private static final String SLOT = "enroll-finish";

    private final Workshop workshop;
    private final BackgroundTasks tasks;
    private final ReviewClock reviews;
    private final MissingGroup missing;
    private final Consumer<Enrollment> changed;
    private final ReadOnlyObjectWrapper<FinishState> state =
            new ReadOnlyObjectWrapper<>(new FinishState.Nothing());
    private @Nullable Door door;
    private @Nullable Enrollment enrollment;
    private @Nullable Wanted wanted;
    private boolean inVain;
    private boolean agreed;
    private boolean left;

    /// @param changed hears of every new stage
    FinishViewModel(
            Workshop workshop, BackgroundTasks tasks, Clock clock, Consumer<Enrollment> changed) {
        this.workshop = workshop;
        this.tasks = tasks;
        this.reviews = new ReviewClock(clock);
        this.missing = new MissingGroup(clock);
        this.changed = changed;
    }

    public ReadOnlyObjectProperty<FinishState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Goes on with an enrollment whose check has passed, wherever it stopped.
    void begin(Door at, Enrollment of) {
        door = at;
        enrollment = of;
        left = false;
        missing.keepAfterAll();
        switch (of.stage()) {
            case Stage.Paying _ -> lost(new Problem.AnswerLost(at.offer().service().title()));
            case Stage.Enrolled(var asset) -> show(asset);
            case Stage.Verified _, Stage.Quoted _, Stage.Rejected _ -> quote();
            case Stage.Draft _, Stage.Consented _, Stage.LinkShown _ ->
                    throw new IllegalStateException("the check comes first");
        }
    }

    /// Brings the photo to the service's reach and asks for the price. Free, and repeatable.
    public void quote() {
        var at = door;
        var of = enrollment;
        if (at == null || of == null || state.get() instanceof FinishState.Quoting) {
            return;
        }
        state.set(new FinishState.Quoting());
        tasks.start(
                Task.of(
                                Message.of("task.quote"),
                                _ -> FaceQuote.ask(workshop, at, of, grouping(at)))
                        .onDone(this::priced)
                        .onProblem(this::refused)
                        .latest(SLOT));
    }

    private Grouping grouping(Door at) {
        return new Grouping(workshop.registry(), at, missing.givenUp());
    }

    private void priced(FaceQuote quoted) {
        wanted = quoted.wanted();
        now(quoted.enrollment());
        if (wanted instanceof Wanted.Face) {
            missing.keepAfterAll();
        }
        state.set(new FinishState.Priced(quoted.price()));
        payAgreed();
    }

    /// What is signed was agreed to before, at the price that stands here or comes next. Should
    /// that be another one, the till asks all the same.
    void payWhenPriced() {
        agreed = true;
        payAgreed();
    }

    private void payAgreed() {
        if (agreed && state.get() instanceof FinishState.Priced && !isBilledByKey()) {
            agreed = false;
            pay();
        }
    }

    /// Off before the work starts: one press, one payment.
    public void pay() {
        var yes = wanted;
        if (!(state.get() instanceof FinishState.Priced(var price)) || yes == null) {
            return;
        }
        missing.orderedByPerson();
        switch (yes) {
            case Wanted.Face(var ware, _) -> order(ware, price, this::enrolled);
            case Wanted.GroupAndFace(var group, _) -> order(group, price, this::grouped);
        }
    }

    private <T> void order(Ware<T> ware, Optional<MicroUsd> price, Consumer<T> bought) {
        var of = enrollment;
        if (of == null) {
            return;
        }
        state.set(new FinishState.Paying());
        save(
                of.paying(workshop.registry().now()),
                () -> workshop.till().pay(ware, end -> ended(end, price, bought)));
    }

    private <T> void ended(Payment<T> end, Optional<MicroUsd> price, Consumer<T> bought) {
        switch (end) {
            case Payment.Paid<T>(var it) -> bought.accept(it);
            case Payment.Declined<T> _ -> notPaid(() -> state.set(new FinishState.Priced(price)));
            case Payment.Refused<T>(var problem, var money) ->
                    notPaid(() -> notTaken(problem, money));
            case Payment.Unknown<T>(var problem) -> lost(problem);
        }
    }

    /// The same yes was for the face in the group.
    private void grouped(String group) {
        var of = enrollment;
        if (of != null && !of.passed().equals(group)) {
            save(of.grouped(group, workshop.registry().now()), this::orderInGroup);
        }
    }

    /// Each order has a name of its own: one that the group has already is charged for nothing.
    private void orderInGroup() {
        var at = door;
        var of = enrollment;
        var yes = wanted;
        if (at != null && of != null && yes != null && !left) {
            order(FaceQuote.face(at, of, yes.photo()), Optional.empty(), this::enrolled);
        }
    }

    private void notTaken(Problem problem, Money money) {
        var of = enrollment;
        if (of == null || !isInGroup() || !missing.isTried(of.passed(), problem, money)) {
            refused(problem, money);
        } else {
            tasks.start(MissingGroup.pause().onDone(_ -> orderInGroup()).latest(SLOT));
        }
    }

    private void notPaid(Runnable then) {
        var of = enrollment;
        if (of == null || !(of.stage() instanceof Stage.Paying)) {
            then.run();
            return;
        }
        save(of.notPaid(workshop.registry().now()), then);
    }

    private void refused(Problem problem) {
        refused(problem, problem.money());
    }

    private void refused(Problem problem, Money money) {
        var of = enrollment;
        state.set(new FinishState.Refused(problem, money));
        if (of != null
                && Remedy.of(problem) == Remedy.OTHER_PHOTO
                && !(of.stage() instanceof Stage.Rejected)) {
            save(of.rejected(problem.what(), workshop.registry().now()), () -> {});
        }
    }

    private void lost(Problem problem) {
        state.set(new FinishState.Lost(problem, false));
        if (!hasNoList()) {
            lookUp();
        }
    }

    /// Reads the service's list for the face of the lost answer.
    public void lookUp() {
        var at = door;
        var of = enrollment;
        if (at == null || of == null || !(state.get() instanceof FinishState.Lost(var why, _))) {
            return;
        }
        state.set(new FinishState.Lost(why, true));
        tasks.start(
                Task.of(Message.of("task.look-up"), _ -> new LookUp(grouping(at)).ask(of))
                        .onDone(found -> found.ifPresentOrElse(this::found, this::notThere))
                        .onProblem(_ -> state.set(new FinishState.Lost(why, false)))
                        .latest(SLOT));
    }

    private void found(LookUp.Found found) {
        switch (found) {
            case LookUp.Found.Face(var asset) -> enrolled(asset);
            case LookUp.Found.Group(var grouped) -> {
                now(grouped);
                missing.keepAfterAll();
                quote();
            }
        }
    }

    /// The service does not list it. From the wallet that is safe to ask for again: the till sends
    /// the payment it signed before and never another. A key would be billed twice for a face that
    /// is only not listed yet, so there the person decides.
    private void notThere() {
        if (isBilledByKey() && state.get() instanceof FinishState.Lost(var why, _)) {
            inVain = true;
            state.set(new FinishState.Lost(why, false));
        } else {
            goOn();
        }
    }

    private void goOn() {
        inVain = false;
        notPaid(this::quote);
    }

    private boolean isBilledByKey() {
        return wanted == null
                ? isThere((there, of) -> there.paidBy(of).equals(Optional.of(PaidBy.KEY)))
                : wanted.paidBy() == PaidBy.KEY;
    }

    /// True when the group of a portrait is what is paid for, or what was.
    boolean isAboutGroup() {
        return isThere((at, of) -> at.groups(of).isPresent());
    }

    /// True when a face goes into a group that is there.
    boolean isInGroup() {
        return isThere(Grouping::isIn);
    }

    private boolean isThere(BiPredicate<Grouping, Enrollment> holds) {
        return door != null && enrollment != null && holds.test(grouping(door), enrollment);
    }

    /// True when the face is ready and the review it was in refused others.
    boolean isPart() {
        return door != null
                && state.get() instanceof FinishState.Ready(var asset)
                && door.service().tookOnlyPart(asset);
    }

    boolean isGroupLongMissing() {
        return isThere((there, of) -> there.isIn(of) && missing.isLongMissing(of.passed()));
    }

    /// The group belongs to another key, or is not there any more. The list has the last word.
    public void groupAnew() {
        var of = enrollment;
        if (of != null && isGroupLongMissing() && state.get() instanceof FinishState.Refused) {
            missing.giveUp(of.passed());
            quote();
        }
    }

    /// True when only the person can tell whether the face is at the service: it has no list, or
    /// the face is not in it.
    boolean isForThePersonToTell() {
        return hasNoList() || inVain;
    }

    private void enrolled(Asset asset) {
        var of = enrollment;
        if (of == null) {
            return;
        }
        tasks.start(
                Task.of(
                                Message.of("task.save-face"),
                                _ -> Outcome.done(workshop.registry().enrolled(of, asset)))
                        .onDone(
                                kept -> {
                                    now(kept);
                                    show(asset);
                                })
                        .onProblem(this::refused)
                        .quiet());
    }

    private void show(Asset asset) {
        switch (asset.state()) {
            case READY, UNVERIFIED -> state.set(new FinishState.Ready(asset));
            case REVIEWING -> {
                state.set(new FinishState.Reviewing(asset));
                reviews.wind();
            }
            case REFUSED, GONE -> refused(new FaceProblem.FaceNotMatched());
        }
    }

    /// The clock went on: called a few times a second while the step is seen.
    public void tick() {
        if (reviews.isDue()) {
            checkReview();
        }
    }

    /// Asks how the review stands.
    public void checkReview() {
        var at = door;
        if (at == null || !(state.get() instanceof FinishState.Reviewing(var asset))) {
            return;
        }
        reviews.asked();
        tasks.start(
                Task.of(Message.of("task.review"), _ -> at.service().state(asset))
                        .onDone(this::enrolled)
                        .onProblem(problem -> reviewed(asset, problem))
                        .latest(SLOT)
                        .quiet());
    }

    /// A refusal is final; whatever else went wrong, the review goes on without us.
    private void reviewed(Asset asset, Problem problem) {
        if (Remedy.of(problem) == Remedy.OTHER_PHOTO || problem instanceof FaceProblem.FaceLost) {
            refused(problem);
        } else {
            show(asset);
        }
    }

    /// True when the service has no list to find a lost face in: only the person can tell.
    boolean hasNoList() {
        return isThere((there, of) -> !there.at().offer().of(of.subject().kind()).listed());
    }

    /// The person looked themselves: the face is not there.
    public void orderAgain() {
        if (state.get() instanceof FinishState.Lost && isForThePersonToTell()) {
            goOn();
        }
    }

    /// The step is left. A payment in flight goes on: it belongs to the till.
    void leave() {
        agreed = false;
        left = true;
        reviews.stop();
        if (!(state.get() instanceof FinishState.Paying)) {
            state.set(new FinishState.Nothing());
        }
    }

    private void save(Enrollment next, Runnable then) {
        tasks.start(
                Task.of(
                                Message.of("task.save-face"),
                                _ -> Outcome.done(workshop.registry().keep(next)))
                        .onDone(
                                saved -> {
                                    now(saved);
                                    then.run();
                                })
                        .onProblem(this::refused)
                        .quiet());
    }

    private void now(Enrollment next) {
        enrollment = next;
        changed.accept(next);
    }
}
