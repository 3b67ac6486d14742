package studio.likeness.practice.video.h264;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.Arrays;

/// Remembers the motion of the blocks around the current one, and predicts from it as the standard
/// says (8.4.1): what is predicted right costs no bits.
final class Vectors {
    /// A vector in whole pixels.
    record Vector(int x, int y) {
        static final Vector ZERO = new Vector(0, 0);
    }

    private final Vector[] above;
    private Vector left = Vector.ZERO;
    private Vector aboveLeft = Vector.ZERO;

    Vectors(int blocksAcross) {
        above = new Vector[blocksAcross];
        Arrays.fill(above, Vector.ZERO);
    }

    Vector predicted(int x, int y) {
        if (y == 0) {
            return x == 0 ? Vector.ZERO : left;
        }
        var a = x > 0 ? left : Vector.ZERO;
        var b = above[x];
        var c = aboveRight(x);
        return new Vector(median(a.x(), b.x(), c.x()), median(a.y(), b.y(), c.y()));
    }

    /// The vector of a skipped block is the predicted one, except beside the picture's edge and
    /// beside stillness.
    Vector ofSkipped(int x, int y) {
        if (x == 0 || y == 0 || left.equals(Vector.ZERO) || above[x].equals(Vector.ZERO)) {
            return Vector.ZERO;
        }
        return predicted(x, y);
    }

    void remember(int x, Vector vector) {
        aboveLeft = above[x];
        above[x] = vector;
        left = vector;
    }

    private Vector aboveRight(int x) {
        if (x + 1 < above.length) {
            return above[x + 1];
        }
        return x > 0 ? aboveLeft : Vector.ZERO;
    }

    private static int median(int a, int b, int c) {
        return max(min(a, b), min(max(a, b), c));
    }
}
