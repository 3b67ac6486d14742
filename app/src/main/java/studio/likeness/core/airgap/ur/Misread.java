package studio.likeness.core.airgap.ur;

import java.io.Serial;
import studio.likeness.core.problem.Outcome;

/// The way out of a reader from any depth. Never leaves the room: [#outcome] turns it into a value.
public final class Misread extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final Flaw flaw;

    public Misread(Flaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    /// Something that reads and may end early.
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws Misread;
    }

    public static <T> Outcome<T> outcome(Reading<T> reading) {
        try {
            return Outcome.done(reading.read());
        } catch (Misread misread) {
            return misread.flaw.failed();
        }
    }

    public static void unless(boolean fine, Flaw flaw) throws Misread {
        if (!fine) {
            throw new Misread(flaw);
        }
    }
}
