package studio.likeness.jlink;

import java.util.List;

/// Everything that is shipped, ours and others'.
///
/// @param java what all of it runs on
/// @param parts the jars, of which no more is linked than is used
/// @param enclosed what has no jar of its own
record Shipped(OpenJdk java, List<Part> parts, List<Enclosed> enclosed) {
    static Shipped of(Workshop workshop, List<Part> parts) {
        return new Shipped(OpenJdk.here(), parts, Enclosed.read(workshop, parts));
    }
}
