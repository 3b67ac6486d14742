package studio.likeness.boot;

import java.util.Arrays;
import javafx.stage.Stage;

/// The studio's start with a window that tells the tests what happens to it, and that fails or
/// hangs when it is told to.
final class ProbeProgram {
    private ProbeProgram() {}

    static void main(String[] words) {
        var told = words[0];
        var rest = Arrays.copyOfRange(words, 1, words.length);
        var studio = (Arguments.Studio) Arguments.parse(rest);
        System.exit(new Desktop(studio.session(), start -> new Probe(told, start)).run().code());
    }

    private record Probe(String told, EmptyWindow inner, Start start) implements Window {
        Probe(String told, Start start) {
            this(told, new EmptyWindow(), start);
            obey("make");
        }

        @Override
        public boolean wantsSafeGraphics() {
            return told.equals("prefer-safe");
        }

        @Override
        public void show(Stage stage) {
            IO.println(
                    "last start failed: %s, drawing: %s, keeping no parts: %s"
                            .formatted(
                                    start.lastStartFailed(),
                                    System.getProperty("prism.order"),
                                    System.getProperty("prism.disableRegionCaching")));
            System.err.println("noise of a library");
            obey("show");
            inner.show(stage);
            if (told.equals("late")) {
                Thread.ofPlatform().start(() -> obey("late"));
                hang();
            }
            IO.println("shown");
        }

        @Override
        public void toFront() {
            inner.toFront();
            IO.println("to front");
        }

        @Override
        public void close() {
            IO.println("closed");
        }

        private void obey(String moment) {
            if (told.equals(moment)) {
                throw new IllegalStateException("told to fail at " + moment);
            }
            if (told.equals("hang") && moment.equals("show")) {
                IO.println("hanging");
                hang();
            }
        }

        private static void hang() {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
