package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.stage.Stage;
import studio.likeness.os.instance.Attempt;
import studio.likeness.os.instance.InstanceLock;

/// Starts JavaFX as the studio does and says whether that was over when the window was asked for.
final class FirstTurnProgram {
    private FirstTurnProgram() {}

    /// @param words the data folder
    static void main(String[] words) throws Throwable {
        if (InstanceLock.acquire(Path.of(words[0])) instanceof Attempt.Acquired(var lock)) {
            try (lock;
                    var life = new WindowLife()) {
                life.begin(new Asked(), lock);
                life.awaitFirstFrame();
            }
        }
    }

    /// A window that ends the program where it would be made.
    private static final class Asked implements Window {
        @Override
        public void settle() {
            var inStartup =
                    Arrays.stream(Thread.currentThread().getStackTrace())
                            .anyMatch(call -> call.getMethodName().equals("runToolkit"));
            IO.println(inStartup ? "while JavaFX starts" : "in a turn of its own");
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }

        @Override
        public void show(Stage stage) {}

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
