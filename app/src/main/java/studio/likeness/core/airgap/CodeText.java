package studio.likeness.core.airgap;

import java.util.List;

/// Codes as text: pasted, or in a file. One a line, blank lines between them as one likes.
public final class CodeText {
    /// A request in a thousand frames, with room.
    public static final int LONGEST = 4 << 20;

    private CodeText() {}

    public static List<String> codes(String text) {
        return text.length() > LONGEST
                ? List.of()
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Whether a file's beginning looks like text of codes rather than a picture.
    public static boolean isText(byte[] content) {
        return content.length >= 3
                && (content[0] | 0x20) == 'u'
                && (content[1] | 0x20) == 'r'
                && content[2] == ':';
    }
}
