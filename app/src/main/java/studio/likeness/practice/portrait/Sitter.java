package studio.likeness.practice.portrait;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import studio.likeness.practice.portrait.Look.Build;
import studio.likeness.practice.portrait.Look.Extra;
import studio.likeness.practice.portrait.Look.Ground;
import studio.likeness.practice.portrait.Look.Hair;
import studio.likeness.practice.portrait.Look.HairStyle;
import studio.likeness.practice.portrait.Look.Neckline;
import studio.likeness.practice.portrait.Look.Outfit;

/// Someone to practise with: an id for the address, a name for the card, and a look.
public record Sitter(String id, String name, Look look) {
    private static final List<Sitter> ALL =
            List.of(
                    new Sitter(
                            "ada",
                            "Ada Lindqvist",
                            new Look(
                                    rgb(0xF2CDB4),
                                    Build.NARROW,
                                    new Hair(HairStyle.BOB, rgb(0xB98A4E)),
                                    Extra.NONE,
                                    new Outfit(Neckline.ROLL, rgb(0x27404A), rgb(0x3A5A66)),
                                    new Ground(rgb(0x9A86DA), rgb(0x3B5C96)))),
                    new Sitter(
                            "mei",
                            "Mei Tanaka",
                            new Look(
                                    rgb(0xF0CBA6),
                                    Build.ROUND,
                                    new Hair(HairStyle.LONG, rgb(0x231D22)),
                                    Extra.NONE,
                                    new Outfit(Neckline.WRAP, rgb(0xF1E4DA), rgb(0xC9505F)),
                                    new Ground(rgb(0xE58A93), rgb(0x94465A)))),
                    new Sitter(
                            "tomas",
                            "Tomas Rey",
                            new Look(
                                    rgb(0xC98F66),
                                    Build.BROAD,
                                    new Hair(HairStyle.SWEPT, rgb(0x2E211B)),
                                    Extra.BEARD,
                                    new Outfit(Neckline.CREW, rgb(0x2C4B48), rgb(0x203937)),
                                    new Ground(rgb(0x7FD0AB), rgb(0x2F7C84)))),
                    new Sitter(
                            "lena",
                            "Lena Ott",
                            new Look(
                                    rgb(0xF4D3BE),
                                    Build.NARROW,
                                    new Hair(HairStyle.BUN, rgb(0x9C4A2B)),
                                    Extra.EARRINGS,
                                    new Outfit(Neckline.LAPEL, rgb(0x3E2733), rgb(0xE9D9CC)),
                                    new Ground(rgb(0xE7B184), rgb(0xA8564C)))),
                    new Sitter(
                            "kofi",
                            "Kofi Mensah",
                            new Look(
                                    rgb(0x6E4630),
                                    Build.BROAD,
                                    new Hair(HairStyle.CROPPED, rgb(0x1A1414)),
                                    Extra.GLASSES,
                                    new Outfit(Neckline.LAPEL, rgb(0x24305A), rgb(0xF0E9DF)),
                                    new Ground(rgb(0xF0C56C), rgb(0xA9702F)))),
                    new Sitter(
                            "noor",
                            "Noor Haddad",
                            new Look(
                                    rgb(0xD9A57C),
                                    Build.ROUND,
                                    new Hair(HairStyle.SCARF, rgb(0x3C6E71)),
                                    Extra.NONE,
                                    new Outfit(Neckline.CREW, rgb(0x2A3F4F), rgb(0x2A3F4F)),
                                    new Ground(rgb(0xA9C7D8), rgb(0x54708F)))),
                    new Sitter(
                            "zola",
                            "Zola Ndlovu",
                            new Look(
                                    rgb(0x8A5638),
                                    Build.NARROW,
                                    new Hair(HairStyle.CURLS, rgb(0x241714)),
                                    Extra.EARRINGS,
                                    new Outfit(Neckline.CREW, rgb(0xD9633F), rgb(0xB94E2F)),
                                    new Ground(rgb(0x7FA6E8), rgb(0x4B3F9C)))),
                    new Sitter(
                            "ivo",
                            "Ivo Marek",
                            new Look(
                                    rgb(0xEBC0A2),
                                    Build.BROAD,
                                    new Hair(HairStyle.SWEPT, rgb(0xA9A6A5)),
                                    Extra.GLASSES,
                                    new Outfit(Neckline.ROLL, rgb(0x4A4650), rgb(0x5B5762)),
                                    new Ground(rgb(0xB9B4C4), rgb(0x5E5A70)))));

    public static List<Sitter> all() {
        return ALL;
    }

    public static Optional<Sitter> of(String id) {
        return ALL.stream().filter(sitter -> sitter.id.equals(id)).findFirst();
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
