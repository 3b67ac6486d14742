package studio.likeness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.ui.task.ManualTasks;

/// Keys go in and out; what is refused is said.
class KeyFieldTest {
    private final ManualTasks tasks = new ManualTasks();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aKeyIsPutAndRemoved() {
        ServiceKeys kept = new PracticeKeys();
        var viewModel = new KeyViewModel(() -> Optional.of(kept), tasks);
        viewModel.look();
        tasks.runAll();
        assertThat(viewModel.knownProperty().get()).doesNotContain(ServiceId.JARVISCLAW);
        viewModel.put(ServiceId.JARVISCLAW, secret("sk-1"), () -> {}, problems::add);
        tasks.runAll();
        assertThat(viewModel.knownProperty().get()).contains(ServiceId.JARVISCLAW);
        assertThat(kept.of(ServiceId.JARVISCLAW).isSet()).isTrue();
        viewModel.remove(ServiceId.JARVISCLAW, () -> {}, problems::add);
        tasks.runAll();
        assertThat(viewModel.knownProperty().get()).doesNotContain(ServiceId.JARVISCLAW);
        assertThat(problems).isEmpty();
    }

    @Test
    void aLockedSafeSaysSoAndTheKeyIsWiped() {
        var viewModel = new KeyViewModel(() -> Optional.of(new LockedKeys()), tasks);
        var key = secret("sk-1");
        viewModel.put(ServiceId.APIMART, key, () -> {}, problems::add);
        tasks.runAll();
        assertThat(problems).containsExactly(new Problem.WalletLocked());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> key.use(String::new))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }

    private static final class LockedKeys implements ServiceKeys {
        @Override
        public ServiceKey of(ServiceId service) {
            return ServiceKey.missing(service);
        }

        @Override
        public Outcome<java.util.Set<ServiceId>> known() {
            return Outcome.done(java.util.Set.of());
        }

        @Override
        public Outcome<Boolean> put(ServiceId service, Secret key) {
            return Outcome.failed(new Problem.WalletLocked());
        }

        @Override
        public Outcome<Boolean> remove(ServiceId service) {
            return Outcome.failed(new Problem.WalletLocked());
        }
    }
}
