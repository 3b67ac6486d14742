package studio.likeness.boot;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Keeps what Java code prints on standard error while JavaFX starts, so that its stack traces do
/// not bury the one sentence that helps. What was kept goes into the report of a failed start, or
/// out after all once the start went well. Loggers made meanwhile hold on to this stream: from then
/// on it passes everything on.
final class HeldErrors extends OutputStream {
    private static final int MOST = 1 << 18;

    private final PrintStream real = System.err;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean holding = true;

    private HeldErrors() {}

    static HeldErrors hold() {
        var errors = new HeldErrors();
        System.setErr(new PrintStream(errors, true, System.err.charset()));
        return errors;
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        if (!holding) {
            real.write(bytes, from, count);
        } else if (held.size() + count <= MOST) {
            held.write(bytes, from, count);
        }
    }

    @Override
    public synchronized void flush() {
        if (!holding) {
            real.flush();
        }
    }

    /// Lets everything out.
    synchronized void release() {
        holding = false;
        real.writeBytes(held.toByteArray());
        held.reset();
        System.setErr(real);
    }

    /// Takes what was kept and lets only later lines out.
    synchronized String take() {
        var text = held.toString(StandardCharsets.UTF_8);
        held.reset();
        release();
        return text;
    }
}
