package studio.likeness.ui.settings;

import java.util.Optional;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyDesk;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.ui.task.DirectTasks;
import studio.likeness.ui.view.Dialogs;

/// The question for the password of the keys of services, as each standing of the vault asks it.
public record KeysAsked(KeyLock.Asks asked) implements KeyLock {

    public void over(Dialogs dialogs) {
        var desk =
                new KeyDesk(
                        new PracticeKeys(),
                        this,
                        _ -> () -> Outcome.done(KeyStanding.UNKNOWN_BALANCE));
        new KeyViewModel(() -> Optional.of(desk), new DirectTasks(), dialogs, () -> {})
                .open(() -> {});
    }

    @Override
    public Outcome<Asks> asks() {
        return Outcome.done(asked);
    }

    @Override
    public Outcome<Boolean> open(Secret password, Progress progress) {
        return Outcome.failed(new Problem.WrongPassword());
    }
}
