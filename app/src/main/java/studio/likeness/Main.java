package studio.likeness;

import studio.likeness.boot.Arguments;
import studio.likeness.boot.Desktop;
import studio.likeness.boot.Exit;
import studio.likeness.boot.Help;
import studio.likeness.boot.Installation;
import studio.likeness.boot.PracticeEntrance;
import studio.likeness.boot.StudioWindow;
import studio.likeness.boot.Terminal;
import studio.likeness.os.log.Logs;

/// The entrance. Knows nothing of JavaFX, so that a question for the version is answered at once.
public final class Main {
    private Main() {}

    static void main(String[] words) {
        // No AWT window is ever opened, and a redirect is never followed with a payment on it.
        System.setProperty("java.awt.headless", "true");
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> Logs.code(thrown));
        var exit =
                Installation.ofThisProgram()
                        .obstacle()
                        .map(sentence -> Terminal.complain(Exit.CANNOT_START, sentence))
                        .orElseGet(() -> enter(Arguments.parse(words)));
        System.exit(exit.code());
    }

    private static Exit enter(Arguments arguments) {
        return arguments instanceof Arguments.Studio asked ? studio(asked) : other(arguments);
    }

    private static Exit studio(Arguments.Studio asked) {
        return new Desktop(asked.session(), start -> StudioWindow.studio(asked, start)).run();
    }

    /// The first switch over patterns makes the virtual machine write a class, which is 3 ms that a
    /// start of the studio does without.
    private static Exit other(Arguments arguments) {
        return switch (arguments) {
            case Arguments.Studio asked -> studio(asked);
            case Arguments.Offline(var session) ->
                    new Desktop(session, start -> StudioWindow.offline(session, start)).run();
            case Arguments.PracticeServer server -> PracticeEntrance.run(server);
            case Arguments.Version _ -> Terminal.answer(Help.version());
            case Arguments.Help _ -> Terminal.answer(Help.page());
            case Arguments.Refused refused -> Terminal.complain(Exit.BAD_ARGUMENTS, refused.line());
        };
    }
}
