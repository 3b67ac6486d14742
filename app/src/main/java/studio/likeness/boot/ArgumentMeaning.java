package studio.likeness.boot;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ThemeChoice;

/// What good arguments mean together: which role they ask for, and whether they contradict each
/// other.
record ArgumentMeaning(Map<Argument, List<String>> values) {
    private static final Set<Argument> OF_THE_SERVER =
            EnumSet.of(Argument.PRACTICE_SERVER, Argument.PORT, Argument.NETWORK, Argument.JSON);
    private static final Set<Argument> ONLY_OF_THE_SERVER =
            EnumSet.of(Argument.PORT, Argument.JSON);
    private static final Set<Argument> ONLY_ONLINE =
            EnumSet.of(Argument.SERVICE_URL, Argument.RPC_URL);

    Arguments arguments() {
        if (has(Argument.HELP)) {
            return new Arguments.Help();
        }
        if (has(Argument.VERSION)) {
            return new Arguments.Version();
        }
        if (has(Argument.OFFLINE) && has(Argument.PRACTICE_SERVER)) {
            return contradiction(Argument.OFFLINE, Argument.PRACTICE_SERVER);
        }
        return has(Argument.PRACTICE_SERVER) ? server() : desktop();
    }

    private Arguments server() {
        for (var given : values.keySet()) {
            if (!OF_THE_SERVER.contains(given)) {
                return contradiction(given, Argument.PRACTICE_SERVER);
            }
        }
        var port = value(Argument.PORT);
        if (port == null) {
            return Argument.PRACTICE_SERVER.refused("needs " + Argument.PORT.usage());
        }
        var network = value(Argument.NETWORK);
        return new Arguments.PracticeServer(
                Integer.parseInt(port),
                network == null ? Mode.PRACTICE.network() : network,
                has(Argument.JSON));
    }

    private Arguments desktop() {
        for (var given : values.keySet()) {
            if (ONLY_OF_THE_SERVER.contains(given)) {
                return given.refused("goes with " + Argument.PRACTICE_SERVER.text() + " only");
            }
            if (ONLY_ONLINE.contains(given) && has(Argument.OFFLINE)) {
                return contradiction(given, Argument.OFFLINE);
            }
        }
        if (has(Argument.PRACTICE) && has(Argument.LIVE)) {
            return contradiction(Argument.LIVE, Argument.PRACTICE);
        }
        return has(Argument.OFFLINE) ? offline(session()) : studio(session());
    }

    private static Arguments offline(Arguments.Session session) {
        var mode = session.mode();
        var refused = mode == null ? null : session.refusalIn(mode);
        return refused == null ? new Arguments.Offline(session) : refused;
    }

    private Arguments studio(Arguments.Session session) {
        var services = new EnumMap<ServiceId, URI>(ServiceId.class);
        for (var pair : all(Argument.SERVICE_URL)) {
            var split = pair.indexOf('=');
            var id = pair.substring(0, split);
            if (services.put(ServiceId.of(id).orElseThrow(), uri(pair.substring(split + 1)))
                    != null) {
                return Argument.SERVICE_URL.refused("names " + id + " twice");
            }
        }
        var chain = all(Argument.RPC_URL).stream().map(ArgumentMeaning::uri).toList();
        var studio = new Arguments.Studio(session, new Arguments.Addresses(services, chain));
        var mode = session.mode();
        var refused = mode == null ? null : studio.refusalIn(mode);
        return refused == null ? studio : refused;
    }

    private Arguments.Session session() {
        var folder = value(Argument.DATA_DIR);
        return new Arguments.Session(
                mode(),
                value(Argument.NETWORK),
                folder == null ? null : Path.of(folder).toAbsolutePath().normalize(),
                look(),
                has(Argument.EXIT_AFTER_FIRST_FRAME));
    }

    private Arguments.Look look() {
        var language = value(Argument.LANG);
        var theme = value(Argument.THEME);
        var size = value(Argument.TEXT_SIZE);
        return new Arguments.Look(
                has(Argument.SAFE_GRAPHICS),
                language == null ? null : Language.valueOf(language.toUpperCase(Locale.ROOT)),
                theme == null ? null : ThemeChoice.valueOf(theme.toUpperCase(Locale.ROOT)),
                size == null ? null : Integer.valueOf(size));
    }

    private @Nullable Mode mode() {
        if (has(Argument.PRACTICE)) {
            return Mode.PRACTICE;
        }
        return has(Argument.LIVE) ? Mode.LIVE : null;
    }

    private static URI uri(String checked) {
        return switch (Address.read(checked)) {
            case Address.Good(var uri) -> uri;
            case Address.Bad(var reason) -> throw new IllegalStateException(reason);
        };
    }

    private static Arguments.Refused contradiction(Argument given, Argument other) {
        return given.refused("does not go with " + other.text());
    }

    private boolean has(Argument argument) {
        return values.containsKey(argument);
    }

    private List<String> all(Argument argument) {
        return values.getOrDefault(argument, List.of());
    }

    private @Nullable String value(Argument argument) {
        return has(argument) ? all(argument).getFirst() : null;
    }
}
