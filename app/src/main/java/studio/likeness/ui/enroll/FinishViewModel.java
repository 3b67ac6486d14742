package studio.likeness.ui.enroll;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.LostAnswer;
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

/// The price, the payment and the face. The stage is on disk before the order leaves, so that after
/// a crash the service's list is read before anything is paid again.
public final class FinishViewModel {
    private static final String SLOT = "enroll-finish";

    /// How far apart a review is asked about, and how often before the person is left alone.
    static final Duration REVIEW_EVERY = Duration.ofSeconds(5);

    private static final int MOST_REVIEW_LOOKS = 60;

    private final Workshop workshop;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final Consumer<Enrollment> changed;
    private final ReadOnlyObjectWrapper<FinishState> state =
            new ReadOnlyObjectWrapper<>(new FinishState.Nothing());
    private @Nullable Door door;
    private @Nullable Enrollment enrollment;
    private @Nullable Ware ware;
    private Optional<Duration> nextReview = Optional.empty();
    private int reviewLooks;
    private boolean inVain;
    private boolean agreed;

    /// @param changed hears of every new stage
    FinishViewModel(
            Workshop workshop, BackgroundTasks tasks, Clock clock, Consumer<Enrollment> changed) {
        this.workshop = workshop;
        this.tasks = tasks;
        this.clock = clock;
        this.changed = changed;
    }

    public ReadOnlyObjectProperty<FinishState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Goes on with an enrollment whose check has passed, wherever it stopped.
    void begin(Door at, Enrollment of) {
        door = at;
        enrollment = of;
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
                Task.of(Message.of("task.quote"), _ -> FaceQuote.ask(workshop, at, of))
                        .onDone(this::priced)
                        .onProblem(this::refused)
                        .latest(SLOT));
    }

    private void priced(FaceQuote quoted) {
        ware = quoted.ware();
        now(quoted.enrollment());
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
        var wanted = ware;
        var of = enrollment;
        if (!(state.get() instanceof FinishState.Priced(var price))
                || wanted == null
                || of == null) {
            return;
        }
        state.set(new FinishState.Paying());
        tasks.start(
                Task.of(
                                Message.of("task.save-face"),
                                _ -> Outcome.done(kept(of.paying(workshop.registry().now()))))
                        .onDone(
                                paying -> {
                                    now(paying);
                                    workshop.till().pay(wanted, end -> ended(end, price));
                                })
                        .onProblem(this::refused)
                        .quiet());
    }

    /// Another payment is on its walk, and comes first.
    void showRequest() {
        workshop.outside().showRequest();
    }

    private void ended(Payment end, Optional<MicroUsd> price) {
        switch (end) {
            case Payment.Paid(var asset) -> enrolled(asset);
            case Payment.Declined _ -> notPaid(() -> state.set(new FinishState.Priced(price)));
            case Payment.Refused(var problem, var money) -> notPaid(() -> refused(problem, money));
            case Payment.Unknown(var problem) -> lost(problem);
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
        if (of != null && isAboutThePhoto(problem) && !(of.stage() instanceof Stage.Rejected)) {
            save(of.rejected(problem.what(), workshop.registry().now()), () -> {});
        }
    }

    /// True when another photo is what helps.
    static boolean isAboutThePhoto(Problem problem) {
        return problem instanceof FaceProblem.FaceNotMatched
                || problem instanceof FaceProblem.PhotoNotReached
                || problem instanceof FaceProblem.PhotoRefused;
    }

    /// True when the service knows nothing of the check any more, or it was never finished.
    static boolean needsFreshCheck(Problem problem) {
        return problem instanceof FaceProblem.CheckNotFinished
                || problem instanceof FaceProblem.CheckUnknown
                || problem instanceof FaceProblem.CheckExpired;
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
                Task.of(Message.of("task.look-up"), _ -> found(at, of))
                        .onDone(found -> found.ifPresentOrElse(this::enrolled, this::notThere))
                        .onProblem(_ -> state.set(new FinishState.Lost(why, false)))
                        .latest(SLOT));
    }

    private Outcome<Optional<Asset>> found(Door at, Enrollment of) throws InterruptedException {
        var known = workshop.registry().known(at.offer().service());
        return at.service().enrolled().map(listed -> LostAnswer.find(of, listed, known));
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
        return ware == null
                ? door != null
                        && enrollment != null
                        && door.payment(enrollment.subject().kind()).equals(Optional.of(PaidBy.KEY))
                : ware.order().paidBy() == PaidBy.KEY;
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
                nextReview = Optional.of(clock.uptime().plus(REVIEW_EVERY));
            }
            case REFUSED, GONE -> refused(new FaceProblem.FaceNotMatched());
        }
    }

    /// The clock went on: called a few times a second while the step is seen.
    public void tick() {
        if (nextReview.filter(at -> clock.uptime().compareTo(at) >= 0).isPresent()
                && reviewLooks < MOST_REVIEW_LOOKS) {
            checkReview();
        }
    }

    /// Asks how the review stands.
    public void checkReview() {
        var at = door;
        if (at == null || !(state.get() instanceof FinishState.Reviewing(var asset))) {
            return;
        }
        nextReview = Optional.empty();
        reviewLooks++;
        tasks.start(
                Task.of(Message.of("task.review"), _ -> at.service().state(asset))
                        .onDone(this::enrolled)
                        .onProblem(problem -> reviewed(asset, problem))
                        .latest(SLOT)
                        .quiet());
    }

    /// A refusal is final; whatever else went wrong, the review goes on without us.
    private void reviewed(Asset asset, Problem problem) {
        if (isAboutThePhoto(problem) || problem instanceof FaceProblem.FaceLost) {
            refused(problem);
        } else {
            show(asset);
        }
    }

    /// True when the service has no list to find a lost face in: only the person can tell.
    boolean hasNoList() {
        return door != null
                && enrollment != null
                && !door.offer().of(enrollment.subject().kind()).listed();
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
        nextReview = Optional.empty();
        if (!(state.get() instanceof FinishState.Paying)) {
            state.set(new FinishState.Nothing());
        }
    }

    private Enrollment kept(Enrollment next) {
        return workshop.registry().keep(next);
    }

    private void save(Enrollment next, Runnable then) {
        tasks.start(
                Task.of(Message.of("task.save-face"), _ -> Outcome.done(kept(next)))
                        .onDone(
                                saved -> {
                                    now(saved);
                                    then.run();
                                })
                        .onProblem(
                                problem ->
                                        state.set(
                                                new FinishState.Refused(problem, problem.money())))
                        .quiet());
    }

    private void now(Enrollment next) {
        enrollment = next;
        changed.accept(next);
    }
}
