package studio.likeness.ui.purse;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.VBox;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.PasswordStrength;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;

/// A new password, typed twice, with a word on how good it is.
public final class PasswordPair extends VBox {
    private final SecretField one;
    private final SecretField two;
    private final FormField first;
    private final FormField second;
    private final Words words;
    private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper();

    public PasswordPair(Words words) {
        this.words = words;
        getStyleClass().add("form");
        one = field("wallet-password", "wallet.password.new");
        two = field("wallet-password-again", "wallet.password.again");
        first = new FormField(words.say("wallet.password.new"), one);
        second = new FormField(words.say("wallet.password.again"), two);
        first.note(words.say("wallet.password.help"), Tone.QUIET);
        getChildren().setAll(first, second);
    }

    private SecretField field(String id, String key) {
        var field = new SecretField(words.say(key));
        field.setId(id);
        field.setOnChange(this::judge);
        return field;
    }

    private void judge() {
        try (var typed = one.copy();
                var again = two.copy()) {
            var strength = PasswordStrength.of(typed);
            first.note(
                    words.say(
                            one.isEmpty()
                                    ? Message.of("wallet.password.help")
                                    : Message.naming(strength)),
                    one.isEmpty() ? Tone.QUIET : tone(strength));
            var same = same(typed, again);
            var startedAgain = !two.isEmpty();
            second.note(
                    startedAgain && !same ? words.say("wallet.password.differ") : "", Tone.CARE);
            good.set(strength != PasswordStrength.TOO_SHORT && same);
        }
    }

    private static Tone tone(PasswordStrength strength) {
        return switch (strength) {
            case TOO_SHORT -> Tone.BAD;
            case WEAK -> Tone.CARE;
            case FAIR, STRONG -> Tone.GOOD;
        };
    }

    private static boolean same(Secret one, Secret two) {
        return one.use(a -> two.use(b -> Arrays.equals(a, b)));
    }

    public ReadOnlyBooleanProperty goodProperty() {
        return good.getReadOnlyProperty();
    }

    public SecretField first() {
        return one;
    }

    public void setOnEnter(Runnable act) {
        one.setOnEnter(two::requestFocus);
        two.setOnEnter(act);
    }

    /// The password both agree on; the caller closes it.
    public Optional<Secret> agreed() {
        return good.get() ? Optional.of(one.copy()) : Optional.empty();
    }
}
