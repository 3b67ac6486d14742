package studio.likeness.practice.portrait;

import java.awt.Color;

/// How a person who does not exist looks.
record Look(Color skin, Build build, Hair hair, Extra extra, Outfit outfit, Ground ground) {
    /// Half the width of the face and of its jaw, in the picture's units of 1024.
    record Build(int face, int jaw) {
        static final Build NARROW = new Build(142, 92);
        static final Build ROUND = new Build(154, 122);
        static final Build BROAD = new Build(156, 132);
    }

    record Hair(HairStyle style, Color colour) {}

    enum HairStyle {
        CROPPED,
        SWEPT,
        BOB,
        LONG,
        BUN,
        CURLS,
        SCARF
    }

    enum Extra {
        NONE,
        GLASSES,
        BEARD,
        EARRINGS
    }

    record Outfit(Neckline neckline, Color cloth, Color trim) {}

    enum Neckline {
        CREW,
        ROLL,
        LAPEL,
        WRAP
    }

    /// The light behind the person: bright near the head, deep at the edges.
    record Ground(Color light, Color deep) {}

    static Color mix(Color a, Color b, double share) {
        return new Color(
                blend(a.getRed(), b.getRed(), share),
                blend(a.getGreen(), b.getGreen(), share),
                blend(a.getBlue(), b.getBlue(), share));
    }

    static Color fade(Color colour, double opacity) {
        return new Color(
                colour.getRed(),
                colour.getGreen(),
                colour.getBlue(),
                (int) Math.round(opacity * 255));
    }

    private static int blend(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
