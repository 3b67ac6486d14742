package studio.likeness.ui.theme;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test's body on the FX thread of a toolkit that is started once.
public final class Fx {
    private static final long PATIENCE_SECONDS = 30;

    private Fx() {}

    public static <T> T call(Callable<T> body) throws Exception {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(body));
    }

    public static void run(FxBody body) throws Exception {
        call(
                () -> {
                    body.run();
                    return true;
                });
    }

    /// What a test does on the FX thread.
    public interface FxBody {
        void run() throws Exception;
    }
}
