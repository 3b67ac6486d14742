package studio.likeness.core.pay;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// One offer that the gate let through: what a screen shows and, after a person's yes, exactly what
/// is signed. Only the gate makes one.
public final class Plan {
    /// Block time and wall clocks differ: a window that begins now is often not open yet.
    private static final Duration BACKDATED = Duration.ofMinutes(10);

    /// Whoever executes the payment wants a few seconds left.
    private static final Duration LAST = Duration.ofSeconds(7);

    /// For so long at the most it may stand on a screen before it is fixed anew.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Challenge challenge;
    private final Offer offer;
    private final Terms terms;
    private final boolean recipientKnown;
    private final Instant fixedAt;

    /// @param fixedAt when it was judged: its window counts from then
    Plan(Challenge challenge, Offer offer, Terms terms, boolean recipientKnown, Instant fixedAt) {
        this.challenge = challenge;
        this.offer = offer;
        this.terms = terms;
        this.recipientKnown = recipientKnown;
        this.fixedAt = fixedAt;
    }

    public Terms terms() {
        return terms;
    }

    public MicroUsd amount() {
        return terms.amount();
    }

    public Address recipient() {
        return terms.recipient();
    }

    /// False: a person has confirmed this recipient for the first time.
    public boolean recipientKnown() {
        return recipientKnown;
    }

    public Network network() {
        return terms.network();
    }

    public TokenDomain token() {
        return terms.network().dollar();
    }

    /// How long a signature of it lives.
    public Duration life() {
        return Duration.ofSeconds(offer.seconds());
    }

    /// When a signature of it runs out.
    public Instant until() {
        return fixedAt.plus(life());
    }

    /// Shown too long: most of its window should be left for the service. It is not signed any
    /// more, only [#renewed] and shown again.
    public boolean isStale(Instant now) {
        var quarter = life().dividedBy(4);
        var patience = quarter.compareTo(PATIENCE) < 0 ? quarter : PATIENCE;
        return now.isBefore(fixedAt) || now.isAfter(fixedAt.plus(patience));
    }

    /// The same bargain in the window that begins now.
    public Plan renewed(Instant now) {
        return new Plan(challenge, offer, terms, recipientKnown, now);
    }

    public Challenge challenge() {
        return challenge;
    }

    Offer offer() {
        return offer;
    }

    /// What is signed, to the bit, when a person says yes to what they see.
    public TransferAuthorization transfer(Nonce nonce) {
        return transfer(nonce, Window.between(fixedAt.minus(BACKDATED), until()));
    }

    /// Whether a window that was fixed earlier is still one that could be signed now.
    boolean admits(Window fixed, Instant now) {
        var before = fixed.before();
        return before.compareTo(seconds(now.plus(LAST))) > 0
                && before.compareTo(seconds(now.plus(life()))) <= 0
                && fixed.after().compareTo(seconds(now)) < 0;
    }

    private static BigInteger seconds(Instant moment) {
        return BigInteger.valueOf(moment.getEpochSecond());
    }

    TransferAuthorization transfer(Nonce nonce, Window window) {
        return new TransferAuthorization(
                token(),
                terms.payer(),
                terms.recipient(),
                terms.amount().toBigInteger(),
                window,
                nonce);
    }
}
