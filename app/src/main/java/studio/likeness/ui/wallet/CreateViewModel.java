package studio.likeness.ui.wallet;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.ui.purse.LivePurse;

/// A new wallet: the words are shown once, three of them are asked for, and a password seals the
/// key.
public final class CreateViewModel implements AutoCloseable {
    private static final int ASKED = 3;

    /// Where a person is.
    enum Step {
        WORDS,
        CONFIRM,
        PASSWORD,
        DONE
    }

    private final Entropy entropy;
    private final KeepViewModel keep;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WORDS);
    private Mnemonic words;
    private List<Integer> asked;
    private Optional<Address> made = Optional.empty();
    private boolean left;

    CreateViewModel(LivePurse purse, Entropy entropy) {
        this.entropy = entropy;
        this.keep = new KeepViewModel(purse);
        this.words = Mnemonic.draw(Mnemonic.Size.TWELVE, entropy);
        this.asked = places();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    boolean isPractice() {
        return keep.purse().situation().mode() == Mode.PRACTICE;
    }

    /// Another account goes on paying until a person chooses this one.
    boolean waitsForChoice() {
        var payer = keep.purse().situation().payer().map(Holding::address);
        return payer.isPresent() && !payer.equals(made());
    }

    KeepViewModel keep() {
        return keep;
    }

    Mnemonic.Size size() {
        return words.count() == Mnemonic.Size.TWELVE.words()
                ? Mnemonic.Size.TWELVE
                : Mnemonic.Size.TWENTY_FOUR;
    }

    /// Other words, as many.
    public void draw(Mnemonic.Size size) {
        words.close();
        words = Mnemonic.draw(size, entropy);
        asked = places();
    }

    public int count() {
        return words.count();
    }

    /// Counted from 1.
    public String word(int place) {
        return words.word(place);
    }

    /// Three places, in their order.
    public List<Integer> asked() {
        return asked;
    }

    private List<Integer> places() {
        var drawn = new TreeSet<Integer>();
        while (drawn.size() < ASKED) {
            var chance = new BigInteger(1, entropy.bytes(4));
            drawn.add(chance.mod(BigInteger.valueOf(words.count())).intValue() + 1);
        }
        return List.copyOf(drawn);
    }

    public void written() {
        step.set(Step.CONFIRM);
    }

    void back() {
        step.set(Step.WORDS);
    }

    /// True when the words asked for were typed, in their order.
    public boolean confirm(Secret typed) {
        boolean right = typed.use(this::isRight);
        if (right) {
            step.set(Step.PASSWORD);
        }
        return right;
    }

    private boolean isRight(char[] typed) {
        var at = 0;
        for (var place : asked) {
            at = skipBlanks(typed, at);
            var word = words.word(place);
            if (at + word.length() > typed.length) {
                return false;
            }
            for (var i = 0; i < word.length(); i++) {
                if (Character.toLowerCase(typed[at + i]) != word.charAt(i)) {
                    return false;
                }
            }
            at += word.length();
            if (at < typed.length && !Character.isWhitespace(typed[at])) {
                return false;
            }
        }
        return skipBlanks(typed, at) == typed.length;
    }

    private static int skipBlanks(char[] typed, int from) {
        var at = from;
        while (at < typed.length && Character.isWhitespace(typed[at])) {
            at++;
        }
        return at;
    }

    /// Takes the password over.
    public void seal(Secret password) {
        var sealed = words;
        keep.run(
                Message.of("task.add-account"),
                purse -> progress -> purse.add(sealed, 0, password, progress),
                address -> {
                    made = Optional.of(address);
                    words.close();
                    step.set(Step.DONE);
                },
                () -> {
                    password.close();
                    if (left) {
                        sealed.close();
                    }
                });
    }

    Optional<Address> made() {
        return made;
    }

    /// Words that are being sealed are wiped after it: to wipe them under the work would keep
    /// another key than the one that was written down.
    @Override
    public void close() {
        left = true;
        if (!keep.attempt().busyProperty().get()) {
            words.close();
        }
    }
}
