package studio.likeness.boot;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import studio.likeness.os.log.Logs;
import studio.likeness.practice.PracticeOptions;
import studio.likeness.practice.PracticeServer;

/// The practice services as a program of their own: one line that says where, then nothing more
/// until somebody stops it.
public final class PracticeEntrance {
    private PracticeEntrance() {}

    public static Exit run(Arguments.PracticeServer wanted) {
        Logs.silence();
        // The JDK's own logging would write between the one line and its reader.
        LogManager.getLogManager().reset();
        try {
            serve(PracticeServer.start(options(wanted)), wanted);
            return Exit.NORMAL;
        } catch (IOException e) {
            return Terminal.complain(
                    Exit.CANNOT_START,
                    "The practice services cannot use port %d: %s; choose another with --port"
                            .formatted(wanted.port(), e.getMessage()));
        }
    }

    private static PracticeOptions options(Arguments.PracticeServer wanted) {
        var chain = wanted.network().substring(wanted.network().indexOf(':') + 1);
        return PracticeOptions.standard()
                .withPort(wanted.port())
                .withChainId(Long.parseLong(chain));
    }

    /// Ends only with the process.
    private static void serve(PracticeServer server, Arguments.PracticeServer wanted) {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("practice-end").unstarted(server::close));
        Terminal.tell(line(new PracticeAddresses(server.base()), wanted));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String line(PracticeAddresses addresses, Arguments.PracticeServer wanted) {
        return wanted.json()
                ? addresses.json(wanted.network())
                : "Practice services at " + addresses.base() + ", stop with Ctrl-C";
    }
}
