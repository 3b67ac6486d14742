package studio.likeness.ui.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.task.ManualTasks;

/// The caps of two services, changed faster than they are kept.
class LimitsViewModelTest {
    private static final MicroUsd ONE = MicroUsd.of(1_000_000);
    private static final MicroUsd TWO = MicroUsd.of(2_000_000);

    private final ManualTasks tasks = new ManualTasks();
    private final HandPolicies policies = new HandPolicies();
    private final List<Problem> problems = new ArrayList<>();
    private final LimitsViewModel limits = new LimitsViewModel(policies, tasks, problems::add);

    @Test
    void twoQuickChangesAreBothKept() {
        tasks.runAll();
        limits.perCall(ONE);
        limits.perDay(TWO);
        limits.unasked(ONE);
        tasks.runAll();
        assertThat(of(ServiceId.BLOCKRUN)).isEqualTo(new Policy(new Caps(ONE, TWO), ONE));
        assertThat(limits.policyProperty().get()).contains(of(ServiceId.BLOCKRUN));
    }

    @Test
    void aChangeStaysWithItsServiceWhoeverIsLookedAtMeanwhile() {
        tasks.runAll();
        limits.perCall(ONE);
        limits.choose(ServiceId.JARVISCLAW);
        limits.perDay(TWO);
        tasks.runAll();
        assertThat(limits.policyProperty().get()).contains(of(ServiceId.JARVISCLAW));
        assertThat(of(ServiceId.BLOCKRUN).caps().perCall()).isEqualTo(ONE);
        assertThat(of(ServiceId.BLOCKRUN).caps().perDay())
                .isEqualTo(Policy.CAREFUL.caps().perDay());
        assertThat(of(ServiceId.JARVISCLAW).caps().perDay()).isEqualTo(TWO);
    }

    @Test
    void whoIsPaidWithoutAQuestionIsKnownWhicheverServiceIsLookedAt() {
        policies.set(ServiceId.JARVISCLAW.id(), new Policy(Policy.CAREFUL.caps(), ONE));
        tasks.runAll();
        assertThat(limits.unaskedProperty().get()).containsExactly(ServiceId.JARVISCLAW);
        limits.choose(ServiceId.JARVISCLAW);
        limits.unasked(MicroUsd.ZERO);
        tasks.runAll();
        assertThat(limits.unaskedProperty().get()).isEmpty();
    }

    /// Else the caps of one service were kept for another.
    @Test
    void nothingIsChangedBeforeTheServicesOwnCapsAreKnown() {
        limits.choose(ServiceId.JARVISCLAW);
        limits.perCall(ONE);
        tasks.runAll();
        assertThat(of(ServiceId.JARVISCLAW)).isEqualTo(Policy.CAREFUL);
        assertThat(limits.policyProperty().get()).isEqualTo(Optional.of(Policy.CAREFUL));
        assertThat(problems).isEmpty();
    }

    private Policy of(ServiceId service) {
        return policies.of(service.id()) instanceof Outcome.Done<Policy>(var policy)
                ? policy
                : Policy.CAREFUL;
    }
}
