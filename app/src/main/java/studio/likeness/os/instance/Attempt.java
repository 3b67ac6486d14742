package studio.likeness.os.instance;

import java.io.IOException;
import java.nio.file.Path;

/// What came of trying to take a data folder.
public sealed interface Attempt {
    /// The folder is ours until the lock is closed.
    record Acquired(InstanceLock lock) implements Attempt {}

    /// Another studio has the folder.
    record HeldByOther(Path folder) implements Attempt {

        /// Asks the holder to show its window. The wish stays until the holder reads it.
        public void askToRaise() throws IOException {
            Bell.ringBelow(folder);
        }
    }

    /// The folder cannot be made, read or locked.
    record Unusable(Path folder, IOException cause) implements Attempt {}
}
