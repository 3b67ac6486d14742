package studio.likeness.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import studio.likeness.ui.control.QrCard;

/// From the text of a link to the painted code of the wizard, for the longest link that a service
/// is known to send.
record CodeBenchmark(Duration warmUp, int count) implements Benchmark {
    private static final int LETTERS = 1_300;
    private static final double SIDE = 290;

    @Override
    public List<Result> run() throws Exception {
        start();
        var samples =
                onFx(
                        () -> {
                            var code = new Code();
                            var each = Samples.millisOf(warmUp, count, code::paint);
                            code.stage.close();
                            return each;
                        });
        return List.of(Result.of("code.text-to-painted", "ms", samples));
    }

    /// The card in a window, so that it is laid out and drawn as in the studio.
    private static final class Code {
        private final QrCard card = new QrCard(SIDE, "Code");
        private final Stage stage = new Stage(StageStyle.UNDECORATED);
        private final WritableImage paper = new WritableImage((int) SIDE, (int) SIDE);
        private int turn;

        Code() {
            stage.setScene(new Scene(card, SIDE, SIDE));
            stage.show();
        }

        WritableImage paint() {
            var start = "https://www.byteplus.com/auth?uid=" + turn++ + "&pl=";
            card.show(start + "aB3_x9Qz".repeat(LETTERS).substring(0, LETTERS - start.length()));
            card.applyCss();
            card.layout();
            return card.snapshot(null, paper);
        }
    }

    /// Another benchmark of this run may have started it.
    private static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
    }

    private static <T> T onFx(Callable<T> act) throws Exception {
        var task = new FutureTask<>(act);
        Platform.runLater(task);
        return task.get();
    }
}
