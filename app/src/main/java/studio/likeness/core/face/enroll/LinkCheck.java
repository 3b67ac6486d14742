package studio.likeness.core.face.enroll;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.secret.Secret;

/// Whether a link may be shown to a phone. A link comes from a service's answer, so a service that
/// was taken over could send people to a page that only looks like the check. What is not plainly
/// one of the known hosts is withheld.
///
/// @param hosts where the service's links are known to lead
/// @param loopback true when the service itself is on this computer: then its links may be too
public record LinkCheck(Set<String> hosts, boolean loopback) {
    /// AnyFast's links have some 1,300 characters; more than this fits into no code of ours.
    private static final int LONGEST = 2_200;

    private static final int HTTPS = 443;
    private static final int MOST_LAYERS = 4;
    private static final Pattern PLAIN = Pattern.compile("[!#$%&'()*+,\\-./:;=?@\\[\\]_~\\w]+");
    private static final Pattern NESTED =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*:)?[/\\\\]{2,}+([^/\\\\?#&\\s\"'<>]*)");
    private static final Pattern ACTIVE =
            Pattern.compile("(?:^|[^a-z0-9])(?:javascript|data|vbscript|file|blob):");

    public LinkCheck {
        hosts = Set.copyOf(hosts);
    }

    /// What was found. The host is for words on the screen; it is empty when there is none.
    public sealed interface Verdict {
        String host();

        record Safe(String host) implements Verdict {}

        record Withheld(String host, Doubt doubt) implements Verdict {}
    }

    /// Why a link is withheld, in the order of asking.
    public enum Doubt {
        NOT_AN_ADDRESS,
        NOT_SECURE,
        CARRIES_A_NAME,
        LOOKALIKE,
        UNKNOWN_HOST,
        ODD_PORT,
        LEADS_ELSEWHERE
    }

    public Verdict judge(Secret link) {
        return link.use(characters -> judge(new String(characters)));
    }

    private Verdict judge(String text) {
        var uri = text.length() > LONGEST || !PLAIN.matcher(text).matches() ? null : parsed(text);
        if (uri == null || uri.getHost() == null) {
            return new Verdict.Withheld("", Doubt.NOT_AN_ADDRESS);
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var doubt = doubt(uri, host);
        return doubt == null ? new Verdict.Safe(host) : new Verdict.Withheld(readable(host), doubt);
    }

    private @Nullable Doubt doubt(URI uri, String host) {
        var home = loopback && AddressRule.isLoopback(host);
        if (!"https".equalsIgnoreCase(uri.getScheme())
                && !(home && "http".equalsIgnoreCase(uri.getScheme()))) {
            return Doubt.NOT_SECURE;
        }
        if (uri.getRawUserInfo() != null || uri.getRawAuthority().contains("@")) {
            return Doubt.CARRIES_A_NAME;
        }
        if (host.startsWith("xn--") || host.contains(".xn--")) {
            return Doubt.LOOKALIKE;
        }
        if (!home && !hosts.contains(host)) {
            return Doubt.UNKNOWN_HOST;
        }
        if (!home && uri.getPort() != -1 && uri.getPort() != HTTPS) {
            return Doubt.ODD_PORT;
        }
        return leadsElsewhere(uri) ? Doubt.LEADS_ELSEWHERE : null;
    }

    /// A known page that is told to go on to an unknown one, however often that is wrapped up.
    private boolean leadsElsewhere(URI uri) {
        var layer =
                String.join(
                        "\n",
                        part(uri.getRawPath()),
                        part(uri.getRawQuery()),
                        part(uri.getRawFragment()));
        for (var i = 0; i < MOST_LAYERS; i++) {
            if (namesForeigner(layer.toLowerCase(Locale.ROOT))) {
                return true;
            }
            var below = decoded(layer);
            if (below == null || below.equals(layer)) {
                return below == null;
            }
            layer = below;
        }
        return true;
    }

    private boolean namesForeigner(String text) {
        if (ACTIVE.matcher(text).find()) {
            return true;
        }
        var nested = NESTED.matcher(text);
        while (nested.find()) {
            var host = nested.group(1);
            var home = loopback && AddressRule.isLoopback(host.replaceFirst(":\\d+$", ""));
            if (!home && !hosts.contains(host)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable URI parsed(String text) {
        try {
            return new URI(text).parseServerAuthority();
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static @Nullable String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// As it is written, never as it would like to look.
    private static String readable(String host) {
        return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    }
}
