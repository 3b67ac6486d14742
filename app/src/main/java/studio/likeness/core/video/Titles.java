package studio.likeness.core.video;

import java.util.regex.Pattern;

/// A prompt's first words stand for the clip.
public final class Titles {
    private static final int LONGEST = 48;
    private static final Pattern END = Pattern.compile("[.!?;\\n。！？；]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Titles() {}

    public static String of(Shot shot) {
        return of(Mentions.named(shot));
    }

    static String of(String prompt) {
        var sentence = BLANKS.matcher(END.split(prompt.strip(), 2)[0]).replaceAll(" ").strip();
        if (sentence.codePointCount(0, sentence.length()) <= LONGEST) {
            return sentence;
        }
        var cut = sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST));
        var space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
