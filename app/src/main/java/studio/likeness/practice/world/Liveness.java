package studio.likeness.practice.world;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Liveness checks: a service starts one and hands out its link, the phone page ends it. A session
/// that failed may be tried again while its link lives. Time is counted here, not in the page.
public final class Liveness {
    private static final Duration REMEMBERED = Duration.ofDays(2);

    /// Why a check failed when the fault that was asked for names no reason.
    private static final String UNCLEAR = "unclear";

    private static final int TOKEN_BYTES = 16;

    public enum State {
        PENDING,
        OPENED,
        VERIFIED,
        FAILED,
        EXPIRED;

        private boolean isOpen() {
            return this == PENDING || this == OPENED || this == FAILED;
        }
    }

    /// One check.
    ///
    /// @param reason one word, empty unless the check failed
    public record Session(String token, String name, Instant expires, State state, String reason) {
        private Session now(State other, String why) {
            return new Session(token, name, expires, other, why);
        }
    }

    private final PracticeClock clock;
    private final Faults faults;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, URI> next = new ConcurrentHashMap<>();

    Liveness(PracticeClock clock, Faults faults) {
        this.clock = clock;
        this.faults = faults;
    }

    /// Who holds the token can end the check, so it cannot be guessed, unlike all other ids here.
    public Session start(String name, Duration life) {
        forgetOld();
        var token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        var session =
                new Session(
                        HexFormat.of().formatHex(token),
                        name,
                        clock.now().plus(life),
                        State.PENDING,
                        "");
        sessions.put(session.token(), session);
        return session;
    }

    private void forgetOld() {
        var old = clock.now().minus(REMEMBERED);
        sessions.values().removeIf(s -> s.expires().isBefore(old));
        next.keySet().retainAll(sessions.keySet());
    }

    /// The path of the phone page for a session, below the server's address.
    public static String path(Session session) {
        return "/phone/" + session.token();
    }

    /// The same with the query that a service's real links carry, so that a client meets their
    /// length and their secrets. The page reads nothing of it but `lng`.
    public static String link(Session session, LinkForm form) {
        return path(session) + form.query(session.token());
    }

    public Optional<Session> find(String token) {
        return Optional.ofNullable(sessions.computeIfPresent(token, (_, s) -> aged(s)));
    }

    /// What is left of the link's time, never below zero.
    public Duration left(Session session) {
        var left = Duration.between(clock.now(), session.expires());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// The person came, or came again after a failure.
    public Optional<Session> open(String token) {
        return change(token, s -> s.now(State.OPENED, ""));
    }

    /// The person did it. What comes after the link's time is over does not count.
    public Optional<Session> verify(String token) {
        var path = "/phone/" + token;
        if (faults.strikes(FaultKind.LIVENESS_NEVER_FINISHED, path)) {
            return find(token);
        }
        return faults.take(FaultKind.LIVENESS_FAILED, path)
                .map(fault -> fail(token, fault.with("reason", UNCLEAR)))
                .orElseGet(() -> change(token, s -> s.now(State.VERIFIED, "")));
    }

    public Optional<Session> fail(String token) {
        return fail(token, UNCLEAR);
    }

    public Optional<Session> fail(String token, String reason) {
        return change(token, s -> s.now(State.FAILED, reason));
    }

    /// A fresh link replaced this one.
    public void drop(String token) {
        sessions.remove(token);
    }

    private Optional<Session> change(String token, Function<Session, Session> changed) {
        return Optional.ofNullable(
                sessions.computeIfPresent(
                        token,
                        (_, s) -> {
                            var now = aged(s);
                            return now.state().isOpen() ? changed.apply(now) : now;
                        }));
    }

    private Session aged(Session session) {
        return session.state().isOpen() && !session.expires().isAfter(clock.now())
                ? session.now(State.EXPIRED, "")
                : session;
    }

    public void clear() {
        sessions.clear();
        next.clear();
    }

    /// Where the phone's browser goes when the check is done.
    public void leadTo(String token, URI page) {
        next.put(token, page);
    }

    /// The same, for the phone page; a service need not have named one.
    public Optional<URI> next(String token) {
        return Optional.ofNullable(next.get(token));
    }
}
