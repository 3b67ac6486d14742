package studio.likeness.service;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.Site;

/// What the services' checks of a person have in common: links, words for how far somebody came,
/// and the id at the end.
public final class Checks {
    private Checks() {}

    /// Links of a practice server lead to itself.
    public static Set<String> ownHosts(Site site) {
        return site.loopback() ? Set.of(site.base().getHost()) : Set.of();
    }

    /// Where the phone goes when it is done. The result is read elsewhere, so any page will do; the
    /// service's own knows the token anyway that the phone brings along.
    public static URI callback(Site site, Datasheet datasheet) {
        return site.loopback() ? site.origin() : URI.create(datasheet.text("callback"));
    }

    public static Outcome<LiveLink> link(
            Line line,
            FaceOffer offer,
            Said said,
            Optional<String> group,
            Optional<String> ticket) {
        var link =
                said.text("h5_link", "h5Link", "H5Link", "Result.H5Link", "verification_url")
                        .map(Said::unescaped);
        if (link.isEmpty() || (group.isEmpty() && ticket.isEmpty())) {
            return Outcome.failed(Meaning.unreadable(line.id(), 200, Stake.NOTHING));
        }
        return Outcome.done(
                new LiveLink(
                        secret(link.get()),
                        group,
                        ticket.map(Checks::secret),
                        life(said, offer.check().life())));
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }

    /// What the service says, but never longer than what is known to be safe.
    private static Duration life(Said said, Duration usual) {
        var seconds = said.whole("expires_in_seconds");
        var told =
                seconds.isPresent()
                        ? Optional.of(Duration.ofSeconds(seconds.getAsLong()))
                        : said.text("created_at")
                                .flatMap(
                                        from ->
                                                said.text("expires_at")
                                                        .map(to -> between(from, to)));
        return told.filter(life -> life.isPositive() && life.compareTo(usual) < 0).orElse(usual);
    }

    private static Duration between(String from, String to) {
        try {
            return Duration.between(Instant.parse(from), Instant.parse(to));
        } catch (DateTimeParseException _) {
            return Duration.ZERO;
        }
    }

    /// Words of the two generations of the documents, in any letter case.
    public static Liveness liveness(Said said, String group) {
        if (said.isTrue("ready_to_finalize")) {
            return new Liveness.Verified(group);
        }
        return switch (said.text("status").orElse("").toLowerCase(Locale.ROOT)) {
            case "active", "completed", "verified" -> new Liveness.Verified(group);
            case "expired" -> new Liveness.Expired();
            case "failed", "rejected" -> new Liveness.NotPassed();
            case "checking", "processing" -> new Liveness.Checking();
            default -> new Liveness.Waiting();
        };
    }

    /// A face that is ready as soon as it has an id.
    public static Outcome<Asset> asset(Line line, Enrolling wish, Said said, Stake stake) {
        return said.text("asset_id", "assetId")
                .map(
                        id ->
                                new Asset(
                                        line.id(),
                                        wish.kind(),
                                        id,
                                        said.text("group_id", "groupId").orElse(wish.group()),
                                        "",
                                        wish.name(),
                                        AssetState.READY))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(Meaning.unreadable(line.id(), 200, stake)));
    }

    /// How a photo is named in a request: by its address, or as data.
    public static String address(Photo photo) {
        return switch (photo) {
            case Photo.At(var address) -> address.toString();
            case Photo.Held(var content, var type) -> {
                var bytes = new byte[content.size()];
                content.bytes().get(bytes);
                yield "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
            }
        };
    }
}
