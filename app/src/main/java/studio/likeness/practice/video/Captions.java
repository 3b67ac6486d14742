package studio.likeness.practice.video;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// The prompt as pages of a few lines, each shown long enough to be read.
final class Captions {
    private static final int LINES_A_PAGE = 3;
    private static final double SECONDS_A_PAGE = 2.5;

    /// More than any page holds: what a prompt of any length may cost.
    private static final int MOST_LETTERS = 2_000;

    private final Font font;
    private final List<List<String>> pages;

    Captions(String prompt, double textSize, double width, int seconds) {
        var plain = prompt.strip().replaceAll("\\s+", " ");
        var words = plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) : plain;
        font = Lettering.font(words, Font.BOLD, textSize);
        var lines = Lettering.lines(Lettering.readable(words, font), font, width);
        pages = pages(lines, Math.max(1, (int) (seconds / SECONDS_A_PAGE)), width);
    }

    private List<List<String>> pages(List<String> lines, int most, double width) {
        var made = new ArrayList<List<String>>();
        for (int from = 0; from < lines.size() && made.size() < most; from += LINES_A_PAGE) {
            made.add(
                    new ArrayList<>(
                            lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE))));
        }
        if (made.isEmpty()) {
            return List.of(List.of());
        }
        if (lines.size() > made.size() * LINES_A_PAGE) {
            var last = made.getLast();
            last.set(LINES_A_PAGE - 1, Lettering.cut(last.getLast() + " …", font, width));
        }
        return List.copyOf(made);
    }

    Font font() {
        return font;
    }

    int count() {
        return pages.size();
    }

    List<String> page(int index) {
        return pages.get(index);
    }

    /// The page that is up in frame `frame` of `frames`.
    int at(int frame, int frames) {
        return (int) ((long) frame * pages.size() / frames);
    }
}
