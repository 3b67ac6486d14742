package studio.likeness.boot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.likeness.os.log.ErrorCode;

/// What is left of a start that nobody expected to fail: a file with the details and a code that
/// stays the same over versions, since it is made of names and not of line numbers. Says nothing of
/// the arguments and the environment.
record CrashReport(String code, String text) {

    static CrashReport of(Throwable thrown, String printed) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        var code = ErrorCode.of(thrown);
        var text =
                String.join(
                        System.lineSeparator(),
                        Help.version() + ", code " + code,
                        "Java " + Runtime.version() + " on " + property("os.name"),
                        trace.toString(),
                        printed);
        return new CrashReport(code, text);
    }

    /// The line for standard error. The report goes into the first folder that takes it.
    String fileIn(Path... folders) {
        var refusals = new StringBuilder();
        for (var folder : folders) {
            try {
                Files.createDirectories(folder);
                // A temporary file is its owner's only, and no other name can be in its place.
                var file = Files.createTempFile(folder, "crash-", ".log");
                return sentence("the details are in " + Files.writeString(file, text));
            } catch (IOException e) {
                refusals.append(' ').append(e);
            }
        }
        return sentence("and the details could not be written:" + refusals);
    }

    private String sentence(String end) {
        return "Likeness Studio stopped unexpectedly (code " + code + "): " + end;
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
