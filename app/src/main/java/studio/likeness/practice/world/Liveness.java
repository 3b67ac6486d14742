package studio.likeness.practice.world;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Liveness checks: a service starts one and hands out its link, the phone page ends it. A session
/// that failed may be tried again while its link lives. Time is counted here, not in the page.
public final class Liveness {
    public enum State {
        PENDING,
        VERIFIED,
        FAILED,
        EXPIRED
    }

    public record Session(String token, String name, Instant expires, State state) {}

    private final PracticeClock clock;
    private final Ids ids;
    private final Faults faults;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, URI> next = new ConcurrentHashMap<>();

    Liveness(PracticeClock clock, Ids ids, Faults faults) {
        this.clock = clock;
        this.ids = ids;
        this.faults = faults;
    }

    public Session start(String name, Duration life) {
        var session = new Session(ids.hex(32), name, clock.now().plus(life), State.PENDING);
        sessions.put(session.token(), session);
        return session;
    }

    /// The path of the phone page for a session, below the server's address.
    public static String path(Session session) {
        return "/phone/" + session.token();
    }

    public Optional<Session> find(String token) {
        return Optional.ofNullable(sessions.computeIfPresent(token, (_, s) -> aged(s)));
    }

    /// The person did it. What comes after the link's time is over does not count.
    public Optional<Session> verify(String token) {
        var path = "/phone/" + token;
        if (faults.strikes(FaultKind.LIVENESS_NEVER_FINISHED, path)) {
            return find(token);
        }
        var failed = faults.strikes(FaultKind.LIVENESS_FAILED, path);
        return change(token, failed ? State.FAILED : State.VERIFIED);
    }

    public Optional<Session> fail(String token) {
        return change(token, State.FAILED);
    }

    /// A fresh link replaced this one.
    public void drop(String token) {
        sessions.remove(token);
    }

    private Optional<Session> change(String token, State state) {
        UnaryOperator<Session> changed = s -> new Session(s.token(), s.name(), s.expires(), state);
        return Optional.ofNullable(
                sessions.computeIfPresent(
                        token, (_, s) -> isOpen(aged(s)) ? changed.apply(s) : aged(s)));
    }

    private static boolean isOpen(Session session) {
        return session.state() == State.PENDING || session.state() == State.FAILED;
    }

    private Session aged(Session session) {
        return isOpen(session) && !session.expires().isAfter(clock.now())
                ? new Session(session.token(), session.name(), session.expires(), State.EXPIRED)
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
