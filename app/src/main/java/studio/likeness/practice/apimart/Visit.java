package studio.likeness.practice.apimart;

import java.time.Duration;
import java.time.Instant;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.key.Callback;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.Liveness;
import studio.likeness.practice.world.World;

/// One phone verification. Its task is completed at once and shows the link (apimart.md §3a); after
/// the check it shows another token, and only that one is good for the result (§3b).
final class Visit implements Task.Content {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);

    private final World world;
    private final Liveness.Session session;
    private final PracticeKey key;
    private final String project;
    private final Instant opened;
    private final Tokens tokens;
    private final boolean keepsToken;
    private String group = "";
    private boolean isSpent;

    private record Tokens(String before, String after) {}

    /// `keepsToken` leaves the token as it is after the check.
    Visit(World world, PracticeKey key, String project, boolean keepsToken) {
        this.world = world;
        this.key = key;
        this.project = project;
        this.keepsToken = keepsToken;
        session = world.liveness().start("", Duration.ofMinutes(2));
        opened = world.clock().now();
        var before = "tok-" + world.ids().hex(32);
        tokens = new Tokens(before, keepsToken ? before : "tok-" + world.ids().hex(32));
    }

    /// Where the phone goes when the check is done.
    void leadTo(Callback callback) {
        world.liveness().leadTo(session.token(), callback.passed(tokens.after));
    }

    @Override
    public Task.Standing standing() {
        var more = Json.object();
        more.putObject("result")
                .put(
                        "byted_token",
                        state() == Liveness.State.VERIFIED ? tokens.after : tokens.before)
                .put("h5_link", link())
                .putObject("raw_response");
        return new Task.Standing("completed", 100, more);
    }

    boolean isOf(PracticeKey other, String otherProject) {
        return key.equals(other) && project.equals(otherProject);
    }

    boolean knows(String token) {
        return tokens.before.equals(token) || tokens.after.equals(token);
    }

    /// Whether nothing can come of this token any more.
    synchronized boolean isOver(String token) {
        var isStale =
                state() == Liveness.State.VERIFIED && !keepsToken && token.equals(tokens.before);
        return isSpent || isStale || isOld() || state() == Liveness.State.EXPIRED;
    }

    boolean isOld() {
        return !opened.plus(TOKEN_LIFE).isAfter(world.clock().now());
    }

    synchronized void spend() {
        isSpent = true;
    }

    boolean isVerified() {
        return state() == Liveness.State.VERIFIED;
    }

    /// The group of the verified person, made by whoever asks first.
    synchronized String group(People people) {
        if (group.isEmpty()) {
            group = people.addGroup(key, project, "", true).id();
        }
        return group;
    }

    private Liveness.State state() {
        return world.liveness()
                .find(session.token())
                .map(Liveness.Session::state)
                .orElse(Liveness.State.EXPIRED);
    }

    private String link() {
        return "%s%s?t=%s&uid=%s"
                .formatted(
                        world.base(),
                        Liveness.path(session),
                        tokens.before,
                        session.token().substring(0, 4));
    }
}
