package studio.likeness.ui.enroll;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.enroll.Countdown;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.HourBudget;
import studio.likeness.core.face.enroll.LinkCheck;
import studio.likeness.core.face.enroll.LookPlan;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.text.Message;

/// The code for the phone and what happens on it. Nothing is asked of the service but while a code
/// lives and somebody looks; a code's link is held here, never written down, and wiped with it.
public final class PhoneViewModel {
    private static final String SLOT = "enroll-phone";

    private final Workshop workshop;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final Consumer<Enrollment> passed;
    private final ReadOnlyObjectWrapper<PhoneState> state =
            new ReadOnlyObjectWrapper<>(new PhoneState.Nothing());
    private final ReadOnlyObjectWrapper<PhoneStatus> status =
            new ReadOnlyObjectWrapper<>(PhoneStatus.quiet());
    private final ReadOnlyLongWrapper secondsLeft = new ReadOnlyLongWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private @Nullable Door door;
    private @Nullable Enrollment enrollment;
    private @Nullable HourBudget starts;
    private @Nullable HourBudget looks;
    private @Nullable LookPlan plan;
    private @Nullable LiveLink shown;
    private Optional<Duration> nextLook = Optional.empty();
    private boolean looking;

    /// @param passed hears of the enrollment once the person was there
    PhoneViewModel(
            Workshop workshop, BackgroundTasks tasks, Clock clock, Consumer<Enrollment> passed) {
        this.workshop = workshop;
        this.tasks = tasks;
        this.clock = clock;
        this.passed = passed;
    }

    public ReadOnlyObjectProperty<PhoneState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PhoneStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What is left of the code, in whole seconds as a person counts down.
    public ReadOnlyLongProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    /// What is left of the code, from 1 down to 0.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// The codes of this hour; nothing before the first was asked for.
    public Optional<HourBudget> starts() {
        return Optional.ofNullable(starts);
    }

    /// True when the page stands on this computer, where no phone can reach it.
    public boolean isHereAlone() {
        return door != null && door.loopback();
    }

    /// True when only the person's word starts a look.
    public boolean waitsForWord() {
        return door != null && !door.offer().check().watchesByItself();
    }

    /// Goes on with an enrollment: the first code, or a look whether an earlier one was done.
    void begin(Door at, Enrollment of) {
        if (enrollment != null && enrollment.id().equals(of.id()) && shown != null) {
            enrollment = of;
            return;
        }
        leave();
        door = at;
        enrollment = of;
        if (looks == null) {
            looks = new HourBudget(clock, at.offer().check().looksAnHour(), List.of());
        }
        var group = group();
        if (of.stage() instanceof Stage.LinkShown && group.isPresent()) {
            state.set(new PhoneState.Over());
            look(() -> at.service().lookAt(group.get()));
        } else {
            fresh();
        }
    }

    /// A code, the first or a fresh one, on the same group where the service keeps it.
    public void fresh() {
        var at = door;
        var of = enrollment;
        if (at == null || of == null || state.get() instanceof PhoneState.Fetching) {
            return;
        }
        wipe();
        state.set(new PhoneState.Fetching());
        status.set(PhoneStatus.quiet());
        tasks.start(
                Task.of(Message.of("task.begin-check"), _ -> fetched(at, of))
                        .onDone(this::show)
                        .onProblem(problem -> state.set(new PhoneState.Failed(problem)))
                        .latest(SLOT));
    }

    private record Fetched(LiveLink link, Enrollment enrollment, HourBudget starts) {}

    private Outcome<Fetched> fetched(Door at, Enrollment of) throws InterruptedException {
        var registry = workshop.registry();
        var budget = registry.starts(at.offer());
        if (!budget.take()) {
            starts = budget;
            return Outcome.failed(
                    new FaceProblem.StartsUsedUp(
                            at.offer().service().title(), budget.untilNext().toSeconds()));
        }
        registry.started(at.offer().service());
        var name = of.subject().name();
        var group = group();
        var keeps = at.offer().check().keepsGroup();
        var link =
                group.isPresent() && keeps
                        ? at.service().renew(name, group.get())
                        : at.service().begin(name);
        return link.map(
                each -> new Fetched(each, registry.shown(of, each.group(), each.life()), budget));
    }

    private Optional<String> group() {
        return enrollment != null && enrollment.stage() instanceof Stage.LinkShown(var group, _)
                ? group
                : Optional.empty();
    }

    private void show(Fetched fetched) {
        enrollment = fetched.enrollment();
        starts = fetched.starts();
        shown = fetched.link();
        var at = door;
        if (at == null || looks == null) {
            return;
        }
        switch (at.links().judge(fetched.link().link())) {
            case LinkCheck.Verdict.Withheld(var host, var doubt) -> {
                wipe();
                state.set(new PhoneState.Withheld(host, doubt));
            }
            case LinkCheck.Verdict.Safe(var host) -> {
                var code = new Countdown(clock, fetched.link().life());
                plan = new LookPlan(at.offer().check(), looks, code);
                state.set(new PhoneState.Live(fetched.link(), host, code));
                status.set(PhoneStatus.waiting(waitsForWord()));
                planNext();
                tick();
            }
        }
    }

    /// The clock went on: called a few times a second while the step is seen, and at no other time.
    public void tick() {
        if (!(state.get() instanceof PhoneState.Live(_, _, var code))) {
            return;
        }
        secondsLeft.set((code.left().toMillis() + 999) / 1000);
        share.set(code.share());
        if (code.over()) {
            state.set(new PhoneState.Over());
            if (!waitsForWord()) {
                status.set(PhoneStatus.late());
            }
            nextLook = Optional.empty();
            plan = null;
        } else if (nextLook.filter(at -> clock.uptime().compareTo(at) >= 0).isPresent()) {
            nextLook = Optional.empty();
            lookNow();
        }
    }

    /// The person says that they are done, or does not want to wait for the next look.
    public void checkNow() {
        if (!looking && looks != null && door != null) {
            lookNow();
        }
    }

    private void lookNow() {
        var at = door;
        var link = shown;
        var group = group();
        if (at == null || looks == null) {
            return;
        }
        if (link != null) {
            look(() -> at.service().look(link));
        } else if (group.isPresent()) {
            look(() -> at.service().lookAt(group.get()));
        }
    }

    private interface Look {
        Outcome<Liveness> ask() throws InterruptedException;
    }

    private void look(Look how) {
        if (looking || looks == null) {
            return;
        }
        if (!looks.take()) {
            status.set(PhoneStatus.paused(looks.untilNext()));
            return;
        }
        looking = true;
        Work<Liveness> work = _ -> how.ask();
        tasks.start(
                Task.of(Message.of("task.look"), work)
                        .onDone(this::heard)
                        .onProblem(this::stumbled)
                        .onEnd(() -> looking = false)
                        .latest(SLOT)
                        .quiet());
    }

    private void heard(Liveness found) {
        var asked = clock.uptime();
        switch (found) {
            case Liveness.Waiting _ -> status.set(PhoneStatus.asked(waitsForWord(), asked));
            case Liveness.Checking _ -> status.set(PhoneStatus.checking(asked));
            case Liveness.NotPassed _ -> status.set(PhoneStatus.notPassed(asked));
            case Liveness.Expired _ -> over();
            case Liveness.Verified(var group) -> verified(group);
        }
        planNext();
    }

    private void over() {
        if (!(state.get() instanceof PhoneState.Fetching)) {
            wipe();
            state.set(new PhoneState.Over());
        }
    }

    private void verified(String group) {
        var of = enrollment;
        if (of == null) {
            return;
        }
        wipe();
        state.set(new PhoneState.Passed());
        tasks.start(
                Task.of(
                                Message.of("task.save-face"),
                                _ ->
                                        Outcome.done(
                                                workshop.registry()
                                                        .keep(
                                                                of.verified(
                                                                        group,
                                                                        workshop.registry()
                                                                                .now()))))
                        .onDone(passed)
                        .onProblem(problem -> state.set(new PhoneState.Failed(problem)))
                        .quiet());
    }

    /// A look that failed is no failed check: it is tried again, later where the service asks so.
    private void stumbled(Problem problem) {
        switch (problem) {
            case ServiceProblem.TooManyCalls(_, var seconds) -> {
                status.set(PhoneStatus.paused(Duration.ofSeconds(seconds)));
                nextLook = Optional.of(clock.uptime().plusSeconds(seconds));
            }
            case FaceProblem.CheckUnknown _, FaceProblem.CheckExpired _ -> {
                over();
                status.set(PhoneStatus.of(problem));
            }
            default -> {
                status.set(PhoneStatus.of(problem));
                planNext();
            }
        }
    }

    private void planNext() {
        nextLook =
                Optional.ofNullable(plan)
                        .flatMap(LookPlan::next)
                        .map(wait -> clock.uptime().plus(wait));
    }

    /// The step is left: nothing is asked any more. The link goes with it.
    void leave() {
        wipe();
        state.set(new PhoneState.Nothing());
        status.set(PhoneStatus.quiet());
        enrollment = null;
    }

    private void wipe() {
        nextLook = Optional.empty();
        plan = null;
        if (shown != null) {
            shown.close();
            shown = null;
        }
        secondsLeft.set(0);
        share.set(0);
    }
}
