package studio.likeness.boot;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import studio.likeness.os.instance.Attempt;
import studio.likeness.os.instance.InstanceLock;

/// Starts JavaFX as the studio does, with a stage that goes before its first picture, and says what
/// comes of that.
final class GoneAtOnceProgram {
    private static final CountDownLatch SAID = new CountDownLatch(1);

    private GoneAtOnceProgram() {}

    /// @param words the data folder
    static void main(String[] words) throws Throwable {
        if (InstanceLock.acquire(Path.of(words[0])) instanceof Attempt.Acquired(var lock)) {
            try (lock;
                    var life = new WindowLife()) {
                life.begin(new Brief(), lock);
                IO.println(life.awaitFirstFrame() ? "a picture" : "no picture");
                SAID.countDown();
                Thread.currentThread().join();
            }
        }
    }

    private static final class Brief implements Window {
        @Override
        public void show(Stage stage) {
            stage.setScene(new Scene(new Group()));
            // Asked after the program itself, so told after it.
            FirstFrame.of(stage, () -> end("the renderer answered"));
            stage.show();
            stage.hide();
        }

        @Override
        public void drawn() {
            IO.println("something began");
        }

        private static void end(String word) {
            try {
                SAID.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            IO.println(word);
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }

        @Override
        public boolean wantsSafeGraphics() {
            return false;
        }

        @Override
        public void toFront() {}

        @Override
        public void close() {}
    }
}
