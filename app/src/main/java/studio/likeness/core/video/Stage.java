package studio.likeness.core.video;

import java.util.HexFormat;
import studio.likeness.core.face.Photos;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;

/// What clips are composed with.
///
/// @param photos where pictures that go along are kept
public record Stage(
        VideoServices services,
        Cast cast,
        Cashier cashier,
        Photos photos,
        Clock clock,
        Entropy entropy) {
    private static final int ID_BYTES = 12;

    /// A job that nobody has written down yet, above all others.
    public Job draw(Shot shot) {
        var id = HexFormat.of().formatHex(entropy.bytes(ID_BYTES));
        var now = clock.now();
        return Job.composed(id, -now.toEpochMilli(), shot, now);
    }
}
