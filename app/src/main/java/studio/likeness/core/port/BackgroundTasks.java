package studio.likeness.core.port;

/// The one way to do something slow. Work runs elsewhere; its consequences come back to the
/// caller's thread.
public interface BackgroundTasks {
    <T> Running start(Task<T> task);

    /// A started task.
    interface Running {
        /// Asks the work to stop. Its result, should it still come, is dropped. A lasting task goes
        /// on.
        void cancel();
    }
}
