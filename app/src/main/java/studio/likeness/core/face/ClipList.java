package studio.likeness.core.face;

import java.util.List;

/// Every clip made with one person, as a table that the person can be handed.
record ClipList(List<Appearance> clips) {
    private static final String HEADER = "made,service,model,file,sha256\r\n";

    String text() {
        var lines = new StringBuilder(HEADER);
        for (var clip : clips) {
            var cells =
                    List.of(
                            clip.made().toString(),
                            clip.service().id(),
                            quoted(clip.model()),
                            quoted(clip.file()),
                            clip.hash());
            lines.append(String.join(",", cells)).append("\r\n");
        }
        return lines.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
