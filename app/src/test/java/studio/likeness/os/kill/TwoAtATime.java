package studio.likeness.os.kill;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Runs numbered work on two threads, as many as a small computer has to spare.
public final class TwoAtATime {
    private TwoAtATime() {}

    public static void each(int count, Work work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var all = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < count; i++) {
                var index = i;
                all.add(
                        () -> {
                            work.run(index);
                            return index;
                        });
            }
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    public interface Work {
        void run(int index) throws Exception;
    }
}
