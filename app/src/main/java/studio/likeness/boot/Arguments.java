package studio.likeness.boot;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.ThemeChoice;

/// What a person asked for on the command line: one of the program's roles with all it needs, or
/// the first thing that was wrong.
public sealed interface Arguments {

    /// The studio with its window.
    record Studio(Session session, Addresses addresses) implements Arguments {
        /// Why this start cannot be in a mode.
        public @Nullable Refused refusalIn(Mode mode) {
            var refused = session.refusalIn(mode);
            return refused == null ? addresses.refusalIn(mode) : refused;
        }
    }

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

        /// The mode of this start: as asked for, else the last one.
        public Mode modeAfter(Settings last) {
            return mode == null ? last.mode() : mode;
        }

        /// Why the network asked for cannot be paid on in a mode. Asked again once the last used
        /// mode is known, when no argument named one.
        public @Nullable Refused refusalIn(Mode mode) {
            var fits = mode == Mode.LIVE || network == null || network.equals(mode.network());
            return fits
                    ? null
                    : Argument.NETWORK.refused("practice pays on " + mode.network() + " only");
        }

        /// Practice is never paid for on another network, whatever the start asked for.
        public String networkIn(Mode mode) {
            return network == null || mode == Mode.PRACTICE ? mode.network() : network;
        }
    }

    record Look(
            boolean safeGraphics,
            @Nullable Language language,
            @Nullable ThemeChoice theme,
            @Nullable Integer textSize) {}

    /// Where to call instead of the usual places: services by id, each a prefix without a slash at
    /// its end, and the chain's nodes in the order to ask them.
    record Addresses(Map<ServiceId, URI> services, List<URI> chain) {
        public Addresses {
            services = Map.copyOf(services);
            chain = List.copyOf(chain);
        }

        /// Practice promises that nothing leaves this computer.
        @Nullable Refused refusalIn(Mode mode) {
            if (mode == Mode.LIVE) {
                return null;
            }
            if (!services.values().stream().allMatch(Addresses::isHere)) {
                return Argument.SERVICE_URL.refused(ONLY_HERE);
            }
            return chain.stream().allMatch(Addresses::isHere)
                    ? null
                    : Argument.RPC_URL.refused(ONLY_HERE);
        }

        private static boolean isHere(URI address) {
            return AddressRule.isLoopback(address.getHost());
        }

        private static final String ONLY_HERE = "practice calls this computer only";
    }

    static Arguments parse(String... words) {
        return ArgumentReader.read(List.of(words));
    }
}
