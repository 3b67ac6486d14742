package studio.likeness.boot;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.port.Faucet;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.practice.chain.Ledger;

/// How often each account asked for more play money, beyond the gift that everybody begins with:
/// the practice chain forgets it with the program. A line for each account, its address and a
/// number.
final class PracticeGifts {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeGifts.class);
    private static final int LIMIT = 64 << 10;
    private static final String LINE = "0x[0-9a-fA-F]{40} [0-9]{1,6}";

    private final AtomicFile file;
    private final ReentrantLock counting = new ReentrantLock();

    PracticeGifts(ModeFolder folder) {
        file = new AtomicFile(folder.path().resolve("practice.gifts"));
    }

    /// The faucet whose gifts are written down.
    Faucet counted(Faucet faucet) {
        return account -> {
            var given = faucet.give(account);
            if (given instanceof Outcome.Done<Address>) {
                count(account);
            }
            return given;
        };
    }

    private void count(Address account) {
        counting.lock();
        try {
            var all = new TreeMap<>(asked());
            all.merge(account.toString(), 1, Integer::sum);
            var text =
                    all.entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue() + "\n")
                            .collect(Collectors.joining());
            file.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.warn("a gift of play money is not kept", e);
        } finally {
            counting.unlock();
        }
    }

    /// By account. A line that does not read counts for nothing: it is play money.
    Map<String, Integer> asked() {
        try {
            return new String(file.read(LIMIT), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.matches(LINE))
                    .map(line -> line.split(" ", 2))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    parts -> parts[0],
                                    parts -> Integer.parseInt(parts[1]),
                                    Math::max));
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException e) {
            LOG.warn("the gifts of play money cannot be read", e);
            return Map.of();
        }
    }

    /// What an account has that asked so often and spent so much. Who spent more than is written
    /// down had as many gifts as that must have taken.
    static BigInteger left(int asked, BigInteger spent) {
        var left = Ledger.GIFT.multiply(BigInteger.valueOf(asked + 1L)).subtract(spent);
        return left.signum() < 0 ? left.mod(Ledger.GIFT) : left;
    }
}
