package studio.likeness.core.port.wire;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Where the bytes of a long answer go.
public interface Sink {
    /// Looks at status and headers before the first byte. When it is not what was asked for (an
    /// error, a whole file instead of its rest), say no: the body then stays in the answer.
    boolean takes(Answer head) throws IOException;

    /// The next bytes. They are valid during this call only.
    void write(ByteBuffer bytes) throws IOException;
}
