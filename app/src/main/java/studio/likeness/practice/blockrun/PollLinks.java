package studio.likeness.practice.blockrun;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import studio.likeness.practice.http.Request;

/// The signed address that a job is asked about at. It has to be followed as it was given.
final class PollLinks {
    private final SecretKeySpec key;

    /// The same for every server: a link outlives the one that gave it, and is no secret here.
    PollLinks() {
        var letters = "the practice services".getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(letters, "HmacSHA256");
    }

    /// From the root of the host, as the real service writes it.
    String of(String id, VideoWish wish) {
        var query =
                "model=%s&duration=%d%s"
                        .formatted(
                                URLEncoder.encode(wish.model().id(), StandardCharsets.UTF_8),
                                wish.frame().seconds(),
                                wish.start().isEmpty() ? "" : "&i2v=1");
        var signature = signature(id, query);
        return "%s/videos/generations/%s?%s&sig=%s".formatted(BlockRun.API, id, query, signature);
    }

    /// Whether a request is one of these, every letter of it.
    boolean isTrue(Request request, String id) {
        var query = request.target().getRawQuery();
        var at = query == null ? -1 : query.lastIndexOf("&sig=");
        if (query == null || at < 0) {
            return false;
        }
        var given = query.substring(at + 5).getBytes(StandardCharsets.UTF_8);
        var right = signature(id, query.substring(0, at)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, right);
    }

    private String signature(String id, String query) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var text = id + "?" + query;
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
