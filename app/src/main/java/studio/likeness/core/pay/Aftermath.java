package studio.likeness.core.pay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// What the answer to a paid request says about its purchase. Nothing in it can prove that no money
/// moved: a refusal, an error and another demand for money all leave the outcome unknown.
public final class Aftermath {
    private static final int ACCEPTED = 202;
    private static final int PAYMENT_REQUIRED = 402;

    /// How services and facilitators spell that they have seen the nonce.
    private static final Set<String> SEEN =
            Set.of(
                    "PAYMENT_REPLAY",
                    "nonce_conflict",
                    "invalid_exact_evm_nonce_already_used",
                    "duplicate_settlement");

    private Aftermath() {}

    /// Empty while a job is only accepted: nothing has happened to the payment yet.
    public static Optional<PurchaseEvent> of(Answer answer, TransferAuthorization signed) {
        return of(answer, signed, false);
    }

    /// @param later the service takes the payment when its work is done: until then it answers well
    ///   and shows no receipt
    public static Optional<PurchaseEvent> of(
            Answer answer, TransferAuthorization signed, boolean later) {
        return switch (Receipt.read(answer.headers(), signed)) {
            case Receipt.Settled(var transaction) ->
                    Optional.of(new PurchaseEvent.Settled(transaction));
            case Receipt.Denied(var code) -> Optional.of(unsettled(answer, Stream.of(code)));
            case Receipt.Foreign _ -> Optional.of(new PurchaseEvent.Lost());
            case Receipt.None _ ->
                    answer.status() == ACCEPTED || (later && answer.ok())
                            ? Optional.empty()
                            : Optional.of(unsettled(answer, Stream.empty()));
        };
    }

    private static PurchaseEvent unsettled(Answer answer, Stream<String> codes) {
        var seen =
                answer.status() == PAYMENT_REQUIRED
                        && Stream.concat(codes, codes(answer)).anyMatch(SEEN::contains);
        return seen ? new PurchaseEvent.NonceRefused() : new PurchaseEvent.Lost();
    }

    /// In a body, and in the header of a fresh demand: as a field, or inside one.
    static Stream<String> codes(Answer answer) {
        var body = answer.body();
        var inBody =
                body.length > ChallengeReader.LARGEST
                        ? Optional.<String>empty()
                        : Base64Text.utf8(body);
        var inHeader =
                answer.headers()
                        .first("PAYMENT-REQUIRED")
                        .filter(value -> value.length() <= ChallengeReader.LARGEST_HEADER)
                        .flatMap(Base64Text::read);
        return Stream.of(inBody, inHeader)
                .flatMap(Optional::stream)
                .flatMap(text -> StrictJson.object(text).stream())
                .flatMap(Aftermath::codes);
    }

    private static Stream<String> codes(Map<String, Verbatim> fields) {
        return Stream.of("code", "error")
                .flatMap(name -> Stream.ofNullable(fields.get(name)))
                .map(Verbatim::node)
                .flatMap(node -> Stream.of(node, node.path("code")))
                .flatMap(node -> node.stringValueOpt().stream());
    }
}
