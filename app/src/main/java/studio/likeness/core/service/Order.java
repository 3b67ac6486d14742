package studio.likeness.core.service;

import java.time.Duration;
import java.util.function.Function;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;

/// One thing that costs: the exact call, which carries no payment yet, and how its answer reads.
/// Paid from the wallet, sending it as it is only asks for the price, and the same call goes out
/// again with the payment. Paid by key, sending it is the purchase.
///
/// What a problem says of money holds for the call as it is here. What became of a payment that
/// went along is told by its purchase.
///
/// @param longest the longest life of a signature that the service needs for it
/// @param reading of any answer but a demand for money
public record Order<T>(
        Site site,
        PaidBy paidBy,
        Call call,
        Duration longest,
        Function<Answer, Outcome<T>> reading) {

    public Outcome<T> read(Answer answer) {
        return reading.apply(answer);
    }

    public <R> Order<R> map(Function<? super T, ? extends R> change) {
        return new Order<>(
                site, paidBy, call, longest, answer -> reading.apply(answer).map(change));
    }
}
