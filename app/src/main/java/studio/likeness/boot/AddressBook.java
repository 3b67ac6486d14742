package studio.likeness.boot;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.service.ServiceId;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.practice.PracticeOptions;

/// Knows where each mode finds the world outside. Addresses of the command line belong to the mode
/// that the program was started in: one that was meant for practice must not meet live money later.
final class AddressBook {
    private static final Arguments.Addresses NONE = new Arguments.Addresses(Map.of(), List.of());

    private final Arguments.Studio asked;
    private final Mode startedIn;
    private volatile Map<ServiceId, URI> own = Map.of();

    AddressBook(Arguments.Studio asked, Mode startedIn) {
        this.asked = asked;
        this.startedIn = startedIn;
    }

    /// The settings changed: calls of live mode go there from now on.
    void own(Map<ServiceId, URI> addresses) {
        own = addresses;
    }

    /// The world outside, not yet touched. To be closed by who asked.
    Outside outside(Mode mode) {
        var given = mode == startedIn ? asked.addresses() : NONE;
        return switch (mode) {
            case PRACTICE -> new PracticeOutside(given, new PracticeServices(anew()));
            case LIVE ->
                    new LiveOutside(
                            Network.of(asked.session().networkIn(mode)).orElseThrow(),
                            given,
                            () -> own);
        };
    }

    /// Names that services gave at an earlier start must not be given to something else.
    private static PracticeOptions anew() {
        var seed = ByteBuffer.wrap(new SecureEntropy().bytes(Long.BYTES)).getLong();
        return PracticeOptions.standard().withSeed(seed);
    }
}
