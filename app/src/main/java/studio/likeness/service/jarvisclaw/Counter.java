package studio.likeness.service.jarvisclaw;

import java.time.Duration;
import java.util.function.Function;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.service.Line;

/// Who pays: the account behind a key that is set, else a wallet. Without a key no header goes out
/// at all, because any placeholder is refused.
record Counter(Line line) {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /// Looks are free for whoever knows the id; a key that is set goes along.
    <T> Order<T> look(Call call, Function<Answer, Outcome<T>> reading) {
        return switch (line.paidBy()) {
            case KEY -> line.lookWithKey(call, reading);
            case WALLET -> line.lookFromWallet(call, LONGEST, reading);
        };
    }

    <T> Order<T> order(Call call, Function<Answer, Outcome<T>> reading) {
        return switch (line.paidBy()) {
            case KEY -> line.orderWithKey(call, reading);
            case WALLET -> line.orderFromWallet(call, LONGEST, reading);
        };
    }
}
