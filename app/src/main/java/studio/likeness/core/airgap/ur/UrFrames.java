package studio.likeness.core.airgap.ur;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A message as an endless row of codes: any of them, slightly more than the message has fragments,
/// give it back.
public final class UrFrames {
    /// A fragment below this wastes its code on the head.
    private static final int LEAST = 10;

    private final Ur ur;
    private final List<byte[]> fragments;
    private final UrFrame.Measure measure;
    private final Mixture mixture;

    /// @param density how many bytes of the message one code carries at most
    public UrFrames(Ur ur, int density) {
        this.ur = ur;
        var message = ur.content();
        var length = fragmentLength(message.length, density);
        fragments = cut(message, length);
        var checksum = Bytewords.check(message, message.length);
        measure = new UrFrame.Measure(fragments.size(), message.length, length, checksum);
        mixture = new Mixture(fragments.size(), checksum);
    }

    /// How many frames carry the whole when none is lost. One: nothing moves.
    public int count() {
        return fragments.size();
    }

    /// The text of a frame, counted from 1. Upper case, as codes hold it in less room.
    public String frame(long number) {
        if (fragments.size() == 1) {
            return ur.toString().toUpperCase(Locale.ROOT);
        }
        var data = new byte[measure.fragment()];
        mixture.of(number).stream().forEach(index -> add(fragments.get(index), data));
        return new UrFrame(ur.kind(), number, measure, data).text();
    }

    static void add(byte[] from, byte[] to) {
        for (var i = 0; i < to.length; i++) {
            to[i] ^= from[i];
        }
    }

    /// All fragments are of one length, the longest that the density allows without a nearly empty
    /// last one.
    private static int fragmentLength(int length, int density) {
        var most = Math.max(density, LEAST);
        var count = Math.max(1, (length + most - 1) / most);
        return Math.max(1, (length + count - 1) / count);
    }

    private static List<byte[]> cut(byte[] message, int length) {
        var pieces = new ArrayList<byte[]>();
        for (var from = 0; from < Math.max(1, message.length); from += length) {
            var piece = new byte[length];
            System.arraycopy(message, from, piece, 0, Math.min(length, message.length - from));
            pieces.add(piece);
        }
        return pieces;
    }
}
