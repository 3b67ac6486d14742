package studio.likeness.core.port;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// What a payment network knows about its dollars. It only reads: nothing here signs or spends.
///
/// Every answer was given by one node, for one block, and says so. Calls block for as long as a
/// node takes; interrupting the thread ends them.
public interface Chain {
    /// The token's smallest units, a millionth of a dollar each.
    Outcome<Seen<BigInteger>> balance(Account owner) throws InterruptedException;

    /// True when the nonce can pay no more: it was used, or taken back. When it is false at a
    /// [block][Seen#block] no earlier than the signature's end, that signature never will pay.
    Outcome<Seen<Boolean>> spent(Nonce nonce) throws InterruptedException;

    /// How the nonce was spent, as far as these blocks tell. Blocks that do not exist yet are left
    /// out. Nothing found proves nothing, for nodes differ in how far back they search: only
    /// [#spent] tells whether. Whoever may have to look for a payment keeps the number of the
    /// newest block before sending it.
    Outcome<Seen<Optional<Use>>> use(Nonce nonce, Blocks blocks) throws InterruptedException;

    Outcome<Seen<Block>> newestBlock() throws InterruptedException;

    /// An answer and where it comes from.
    ///
    /// @param block as of which it holds
    /// @param node who said it: its host, never its whole address, which may hold a key
    /// @param at when it came, by this computer's clock
    /// @param passedOver what is wrong with the other nodes at the moment
    record Seen<T>(T value, Block block, String node, Instant at, List<Problem> passedOver) {
        public Seen {
            passedOver = List.copyOf(passedOver);
        }
    }

    record Block(long number, Instant time) {}

    /// A range of blocks with both its ends.
    record Blocks(long first, long last) {
        public Blocks {
            if (first < 0 || first > last) {
                throw new IllegalArgumentException("no such range of blocks");
            }
        }

        public static Blocks from(long first) {
            return new Blocks(first, Long.MAX_VALUE);
        }
    }

    /// Who holds dollars. Equal whatever the letter case it was written in.
    record Account(String address) {
        private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{40}");

        public Account {
            address = address.toLowerCase(Locale.ROOT);
            if (!FORM.matcher(address).matches()) {
                throw new IllegalArgumentException("not an account");
            }
        }
    }

    /// What makes a payment one payment: the token takes each value once a payer.
    record Nonce(Account payer, String value) {
        private static final Pattern FORM = Pattern.compile("0x[0-9a-f]{64}");

        public Nonce {
            value = value.toLowerCase(Locale.ROOT);
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("not a nonce");
            }
        }
    }

    enum Way {
        PAID,
        CANCELED
    }

    /// The end of a nonce.
    record Use(Way way, String transaction, Block block) {}
}
