package studio.likeness.ui.walk;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The FX thread, as tests use it: started once a JVM, through TestFX so that both kinds of test
/// can share it.
public final class Fx {
    private static final int PATIENCE_SECONDS = 20;

    private Fx() {}

    public static void start() {
        try {
            FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
    }

    /// Runs on the FX thread and waits for the answer; what is thrown there is thrown here.
    public static <T> T call(Callable<T> act) {
        start();
        try {
            return WaitForAsyncUtils.asyncFx(act).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the FX thread does not answer", e);
        }
    }

    public static void run(Runnable act) {
        call(
                () -> {
                    act.run();
                    return true;
                });
    }

    /// Waits until the scene has been laid out and drawn once more: what a change of style or text
    /// needs before a picture or a measure of it means anything.
    public static void frame(Scene scene) {
        var drawn = new CountDownLatch(1);
        Runnable told = drawn::countDown;
        run(
                () -> {
                    scene.addPostLayoutPulseListener(told);
                    Platform.requestNextPulse();
                });
        try {
            if (!drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no frame came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            run(() -> scene.removePostLayoutPulseListener(told));
        }
    }
}
