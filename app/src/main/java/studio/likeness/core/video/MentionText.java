package studio.likeness.core.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A prompt while somebody writes it: what is read, and which stretches of it are people. A change
/// inside a stretch makes plain words of it; nothing is ever found by its name.
public record MentionText(String text, List<Mark> marks) {
    public static final MentionText EMPTY = new MentionText("", List.of());

    private static final Pattern KEPT = Pattern.compile("@\\{([A-Za-z0-9_.-]{1,128})}");

    public MentionText {
        marks = marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList();
    }

    /// @param id of the face
    public record Mark(int start, int end, String id) {
        private Mark moved(int by) {
            return new Mark(start + by, end + by, id);
        }
    }

    /// From the form with ids; an id without a name stays as it stands.
    public static MentionText of(String prompt, Function<String, String> nameOf) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var at = 0;
        for (var found : KEPT.matcher(prompt).results().toList()) {
            text.append(prompt, at, found.start());
            var name = nameOf.apply(found.group(1));
            if (name.isEmpty()) {
                text.append(found.group());
            } else {
                marks.add(mark(text.length(), name, found.group(1)));
                text.append('@').append(name);
            }
            at = found.end();
        }
        return new MentionText(text.append(prompt.substring(at)).toString(), marks);
    }

    private static Mark mark(int at, String name, String id) {
        return new Mark(at, at + name.length() + 1, id);
    }

    /// The form with ids.
    public String prompt() {
        var prompt = new StringBuilder();
        var at = 0;
        for (var mark : marks) {
            prompt.append(text, at, mark.start).append("@{").append(mark.id).append('}');
            at = mark.end;
        }
        return prompt.append(text.substring(at)).toString();
    }

    /// After somebody typed: whatever stands before and after the change stays marked.
    public MentionText typed(String now) {
        var same = Math.min(text.length(), now.length());
        var head = 0;
        while (head < same && text.charAt(head) == now.charAt(head)) {
            head++;
        }
        var tail = 0;
        while (tail < same - head
                && text.charAt(text.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        var changedTo = text.length() - tail;
        var by = now.length() - text.length();
        var kept = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.end < head || (mark.end == head && !goesOn(now, head))) {
                kept.add(mark);
            } else if (mark.start >= changedTo) {
                kept.add(mark.moved(by));
            }
        }
        return new MentionText(now, kept);
    }

    /// A letter right after a name makes another name of it.
    private static boolean goesOn(String now, int at) {
        return at < now.length() && Character.isLetterOrDigit(now.charAt(at));
    }

    /// The same words, bound anew; where there is no id any more, they are plain words.
    public MentionText bound(UnaryOperator<String> to) {
        return new MentionText(
                text,
                marks.stream()
                        .map(mark -> new Mark(mark.start, mark.end, to.apply(mark.id)))
                        .filter(mark -> !mark.id.isEmpty())
                        .toList());
    }

    /// With a person named at a place, set off by blanks.
    public MentionText naming(int place, String name, String id) {
        var at = Math.clamp(place, 0, text.length());
        var before = at > 0 && !Character.isWhitespace(text.charAt(at - 1)) ? " " : "";
        var after = at < text.length() && Character.isWhitespace(text.charAt(at)) ? "" : " ";
        var said = before + "@" + name + after;
        var wider = typed(text.substring(0, at) + said + text.substring(at));
        var all = new ArrayList<>(wider.marks);
        all.add(mark(at + before.length(), name, id));
        return new MentionText(wider.text, all);
    }
}
