package studio.likeness.core.pay.till;

import static studio.likeness.core.pay.till.Counter.done;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Clock;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.PaymentSigner;
import studio.likeness.os.files.SigningLogFile;
import studio.likeness.os.picture.CodePictureFiles;

/// The computer without a network as a program of its own: reads the picture of a request, signs
/// it, writes the picture of the answer. Prints how many ways to a network it sees.
final class OfflineProgram {
    private static final Caps CAPS = new Caps(MicroUsd.of(5_000_000), MicroUsd.of(9_000_000));

    private OfflineProgram() {}

    /// @param words folder, picture of the request, picture of the answer, the time
    static void main(String[] words) throws Misread {
        var folder = Path.of(words[0]);
        var key = done(SigningKey.taking(Counter.key(1)));
        var own = key.publicKey();
        var clock = new Fixed(Instant.parse(words[3]));
        try (var signer = new PaymentSigner(key, Set.of(Network.BASE_SEPOLIA.dollar()))) {
            var place =
                    new SigningPlace(
                            Network.BASE_SEPOLIA,
                            new Gate(signer::sign),
                            new SigningLogFile(folder.resolve("signed.jsonl")),
                            clock);
            var pictures = new CodePictureFiles();
            var collector = new UrCollector();
            for (var code : done(pictures.read(folder.resolve(words[1])))) {
                collector.take(code);
            }
            var request = done(SignRequest.read(collector.whole().orElseThrow()));
            var answer = done(place.sign(request, own, CAPS));
            var text = answer.ur().toString().toUpperCase(Locale.ROOT);
            done(pictures.write(folder.resolve(words[2]), List.of(text), 0));
        }
        IO.println("networks=" + networks());
    }

    /// Where there is not one, Java throws.
    private static long networks() {
        try {
            return NetworkInterface.networkInterfaces().count();
        } catch (SocketException _) {
            return 0;
        }
    }

    private record Fixed(Instant now) implements Clock {
        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }
}
