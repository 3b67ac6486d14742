package studio.likeness.core.airgap;

import java.nio.ByteBuffer;
import java.util.UUID;
import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.port.Entropy;

/// The id by which an answer finds its request.
public final class RequestId {
    private static final int TAG = 37;
    private static final int BYTES = 16;

    private RequestId() {}

    /// A random one, marked as such.
    public static UUID draw(Entropy entropy) {
        var bytes = ByteBuffer.wrap(entropy.bytes(BYTES));
        var high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        var low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    static void write(CborWriter cbor, UUID id) {
        var bytes = ByteBuffer.allocate(BYTES);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        cbor.tag(TAG).bytes(bytes.array());
    }

    static UUID read(CborReader cbor) throws Misread {
        cbor.tag(TAG);
        var bytes = ByteBuffer.wrap(cbor.bytes(BYTES, BYTES));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
