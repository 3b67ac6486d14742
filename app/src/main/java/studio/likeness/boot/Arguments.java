package studio.likeness.boot;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ThemeChoice;

/// What a person asked for on the command line: one of the program's roles with all it needs, or
/// the first thing that was wrong.
public sealed interface Arguments {

    /// The studio with its window.
    record Studio(Session session, Addresses addresses) implements Arguments {}

    /// The signer that never touches a network.
    record Offline(Session session) implements Arguments {}

    /// The practice services alone. Port 0 is any free one.
    record PracticeServer(int port, String network, boolean json) implements Arguments {}

    record Version() implements Arguments {}

    record Help() implements Arguments {}

    /// What was wrong, in words fit for one line of a terminal.
    record Refused(String argument, String reason) implements Arguments {
        public String line() {
            return argument + ": " + reason;
        }
    }

    /// What both roles with a window take. Null means: as it was last time.
    record Session(
            @Nullable Mode mode,
            @Nullable String network,
            @Nullable Path folder,
            Look look,
            boolean exitAfterFirstFrame) {

        /// Why the network asked for cannot be paid on in a mode. Asked again once the last used
        /// mode is known, when no argument named one.
        public @Nullable Refused refusalIn(Mode mode) {
            var fits = mode == Mode.LIVE || networkIn(mode).equals(mode.network());
            return fits
                    ? null
                    : Argument.NETWORK.refused("practice pays on " + mode.network() + " only");
        }

        public String networkIn(Mode mode) {
            return network == null ? mode.network() : network;
        }
    }

    record Look(
            boolean safeGraphics,
            @Nullable Language language,
            @Nullable ThemeChoice theme,
            @Nullable Integer textSize) {}

    /// Where to call instead of the usual places: services by id, each a prefix without a slash at
    /// its end, and the chain's nodes in the order to ask them.
    record Addresses(Map<String, URI> services, List<URI> chain) {
        public Addresses {
            services = Map.copyOf(services);
            chain = List.copyOf(chain);
        }
    }

    static Arguments parse(String... words) {
        return ArgumentReader.read(List.of(words));
    }
}
