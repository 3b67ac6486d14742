package studio.likeness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.KeyDesk;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;

/// Keys go in and out; what is refused is said.
class KeyFieldTest {
    private final ManualTasks tasks = new ManualTasks();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Message> fine = new ArrayList<>();
    private final Words words = new Words(Locale.ENGLISH);
    private Outcome<KeyStanding> answer = Outcome.done(KeyStanding.UNKNOWN_BALANCE);
    private final NoDialogs dialogs = new NoDialogs();
    private int ends;
    private int opened;

    @Test
    void aKeyIsPutAndRemoved() {
        ServiceKeys kept = new PracticeKeys();
        var viewModel = viewModel(kept);
        kept.remove(ServiceId.JARVISCLAW);
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
        var viewModel = viewModel(new LockedKeys());
        var key = secret("sk-1");
        viewModel.put(ServiceId.APIMART, key, () -> {}, problems::add);
        tasks.runAll();
        assertThat(problems).containsExactly(new ServiceProblem.KeysLocked());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> key.use(String::new))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAServiceSaysOfAKeyIsSaidInWords() {
        var viewModel = viewModel(new PracticeKeys());
        assertThat(said(viewModel, KeyStanding.UNKNOWN_BALANCE))
                .isEqualTo("AnyFast takes this key.");
        assertThat(said(viewModel, left(10_500_000)))
                .isEqualTo("AnyFast takes this key. 10.50 USD are left in its account.");
        assertThat(said(viewModel, new KeyStanding(Optional.empty(), "1500 credits", false)))
                .isEqualTo("AnyFast takes this key. Its account shows 1500 credits.");
        assertThat(said(viewModel, new KeyStanding(Optional.empty(), "", true)))
                .isEqualTo("AnyFast takes this key. Its account has no limit.");
        answer = Outcome.failed(new ServiceProblem.KeyRefused("AnyFast"));
        viewModel.check(ServiceId.ANYFAST, fine::add, problems::add, () -> ends++);
        tasks.runAll();
        assertThat(problems).containsExactly(new ServiceProblem.KeyRefused("AnyFast"));
        assertThat(ends).isEqualTo(5);
    }

    @Test
    void aKeyThatWasKeptIsCheckedAtOnceAndTheButtonAsksAgain() {
        var viewModel = viewModel(new PracticeKeys());
        answer = Outcome.done(left(5_000_000));
        var view = Fx.call(() -> new KeyField(viewModel, ServiceId.APIMART, words));
        var following = Fx.call(view::follow);
        Fx.run(
                () -> {
                    viewModel.look();
                    tasks.runAll();
                });
        var standing = (Label) view.lookup("#settings-service-apimart-key-standing");
        var check = (Button) view.lookup("#settings-service-apimart-key-check");
        assertThat(standing.getText()).isEmpty();
        Fx.run(
                () -> {
                    view.lookup("#settings-service-apimart-key").fireEvent(typed("s"));
                    ((Button) view.lookup("#settings-service-apimart-key-save")).fire();
                    tasks.runAll();
                });
        assertThat(standing.getText()).contains("APIMart takes this key");
        answer = Outcome.failed(new ServiceProblem.KeyRefused("APIMart"));
        Fx.run(check::fire);
        assertThat(standing.getText()).startsWith("Asking APIMart");
        assertThat(check.isDisabled()).isTrue();
        Fx.run(tasks::runAll);
        assertThat(standing.getText())
                .startsWith(words.say(new ServiceProblem.KeyRefused("APIMart").what()));
        assertThat(check.isDisabled()).isFalse();
        following.unsubscribe();
    }

    @Test
    void theFirstKeyIsKeptWithoutAWalletUnderAPasswordOfItsOwn() {
        var keys = new PracticeKeys();
        keys.remove(ServiceId.APIMART);
        var sealed = new HandLock(KeyLock.Asks.A_NEW_ONE);
        var viewModel = viewModel(new BehindLock(keys, sealed), sealed);
        var view = Fx.call(() -> new KeyField(viewModel, ServiceId.APIMART, words));
        Fx.run(
                () -> {
                    view.lookup("#settings-service-apimart-key").fireEvent(typed("s"));
                    ((Button) view.lookup("#settings-service-apimart-key-save")).fire();
                    tasks.runAll();
                });
        var card = Fx.call(this::drawn);
        assertThat(card.getAccessibleText()).startsWith("Choose a password for your keys");
        Fx.run(() -> type(card, "wallet-password", "wallet-password-again"));
        Fx.run(tasks::runAll);
        assertThat(dialogs.isOpen()).isFalse();
        assertThat(opened).isEqualTo(1);
        assertThat(keys.of(ServiceId.APIMART).isSet()).isTrue();
    }

    @Test
    void aWrongPasswordIsSaidAndTheNextOneOpens() {
        var sealed = new HandLock(KeyLock.Asks.ITS_PASSWORD);
        answer = Outcome.failed(new ServiceProblem.KeysLocked());
        var viewModel = viewModel(new PracticeKeys(), sealed);
        var view = Fx.call(() -> new KeyField(viewModel, ServiceId.APIMART, words));
        Fx.run(
                () -> {
                    ((Button) view.lookup("#settings-service-apimart-key-check")).fire();
                    tasks.runAll();
                });
        var card = Fx.call(this::drawn);
        sealed.wrong = true;
        Fx.run(() -> type(card, "settings-keys-password"));
        Fx.run(tasks::runAll);
        assertThat(((Label) card.lookup("#settings-keys-problem")).getText()).contains("password");
        assertThat(dialogs.isOpen()).isTrue();
        sealed.wrong = false;
        answer = Outcome.done(KeyStanding.UNKNOWN_BALANCE);
        Fx.run(() -> type(card, "settings-keys-password"));
        Fx.run(tasks::runAll);
        var standing = (Label) view.lookup("#settings-service-apimart-key-standing");
        assertThat(standing.getText()).isEqualTo("APIMart takes this key.");
    }

    private SheetCard drawn() {
        var card = dialogs.shown().draw(words);
        var root = new StackPane(card);
        new Scene(root, 600, 600);
        root.applyCss();
        root.layout();
        return card;
    }

    private static void type(SheetCard card, String... fields) {
        for (var field : fields) {
            "a long password"
                    .chars()
                    .forEach(c -> card.lookup("#" + field).fireEvent(typed(Character.toString(c))));
        }
        ((Button) card.lookup("#settings-keys-open")).fire();
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
    }

    private String said(KeyViewModel viewModel, KeyStanding standing) {
        answer = Outcome.done(standing);
        viewModel.check(ServiceId.ANYFAST, fine::add, problems::add, () -> ends++);
        tasks.runAll();
        return words.say(fine.getLast());
    }

    private static KeyStanding left(long micros) {
        return new KeyStanding(Optional.of(MicroUsd.of(micros)), "", false);
    }

    private KeyViewModel viewModel(ServiceKeys keys) {
        return viewModel(keys, KeyLock.NONE);
    }

    private KeyViewModel viewModel(ServiceKeys keys, KeyLock lock) {
        var desk = new KeyDesk(keys, lock, _ -> () -> answer);
        return new KeyViewModel(() -> Optional.of(desk), tasks, dialogs, () -> opened++);
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }

    private static final class HandLock implements KeyLock {
        private Asks asks;
        private boolean wrong;

        HandLock(Asks asks) {
            this.asks = asks;
        }

        @Override
        public Outcome<Asks> asks() {
            return Outcome.done(asks);
        }

        @Override
        public Outcome<Boolean> open(Secret password, Progress progress) {
            if (wrong) {
                return Outcome.failed(new Problem.WrongPassword());
            }
            asks = Asks.NOTHING;
            return Outcome.done(true);
        }
    }

    private record BehindLock(ServiceKeys keys, HandLock lock) implements ServiceKeys {
        @Override
        public ServiceKey of(ServiceId service) {
            return keys.of(service);
        }

        @Override
        public Outcome<Set<ServiceId>> known() {
            return keys.known();
        }

        @Override
        public Outcome<Boolean> put(ServiceId service, Secret key) {
            return lock.asks == KeyLock.Asks.NOTHING
                    ? keys.put(service, key)
                    : Outcome.failed(new ServiceProblem.KeysLocked());
        }

        @Override
        public Outcome<Boolean> remove(ServiceId service) {
            return keys.remove(service);
        }
    }

    private static final class LockedKeys implements ServiceKeys {
        @Override
        public ServiceKey of(ServiceId service) {
            return ServiceKey.missing(service);
        }

        @Override
        public Outcome<Set<ServiceId>> known() {
            return Outcome.done(Set.of());
        }

        @Override
        public Outcome<Boolean> put(ServiceId service, Secret key) {
            return Outcome.failed(new ServiceProblem.KeysLocked());
        }

        @Override
        public Outcome<Boolean> remove(ServiceId service) {
            return Outcome.failed(new ServiceProblem.KeysLocked());
        }
    }
}
