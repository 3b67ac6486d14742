package studio.likeness.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import studio.likeness.boot.Arguments;
import studio.likeness.boot.Desktop;
import studio.likeness.boot.StudioWindow;

/// The studio as it is, in a process of its own, steered by lines on its input. Each is answered by
/// one line, `ok` or what was measured.
public final class StudioHost {
    private static final int SECONDS = 60;

    private StudioHost() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("steering").start(StudioHost::listen);
        if (Arguments.parse(arguments) instanceof Arguments.Studio asked) {
            var desktop = new Desktop(asked.session(), start -> StudioWindow.studio(asked, start));
            System.exit(desktop.run().code());
        }
        throw new IllegalArgumentException(String.join(" ", arguments));
    }

    private static void listen() {
        try (var lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            awaitToolkit();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                IO.println("> " + obeyed(line.split(" ")));
            }
        } catch (Exception e) {
            IO.println("> failed: " + e);
        }
    }

    /// It starts on another thread, and refuses everybody until then.
    private static void awaitToolkit() throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end) {
            try {
                ask(() -> {});
                return;
            } catch (IllegalStateException _) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private static String obeyed(String[] words) throws Exception {
        return switch (words[0]) {
            case "press" -> press(words[1]);
            case "maybe" -> maybe(words[1]);
            case "open" -> open(words[1], words[2]);
            case "scroll" -> scroll(Double.parseDouble(words[1]), Integer.parseInt(words[2]));
            case "hide" -> hide(true);
            case "show" -> hide(false);
            case "end" -> end();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /// As a hand does: a program that nobody touches rests.
    private static void press(Node node) {
        Event.fireEvent(
                node.getScene(),
                new KeyEvent(
                        KeyEvent.KEY_RELEASED,
                        "",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        ((ButtonBase) node).fire();
    }

    private static String end() {
        Thread.ofPlatform().start(() -> System.exit(0));
        return "ok";
    }

    private static String press(String id) throws Exception {
        atPulse(() -> find(id).filter(node -> !node.isDisabled()).isPresent(), SECONDS);
        ask(() -> find(id).ifPresent(StudioHost::press));
        return "ok";
    }

    /// What comes up at some starts only.
    private static String maybe(String id) throws Exception {
        try {
            atPulse(() -> find(id).isPresent(), 3);
            return press(id);
        } catch (TimeoutException _) {
            return "ok";
        }
    }

    /// Milliseconds from a press until the picture after the one that has the wanted nodes, and how
    /// many of them the FX thread was at work.
    private static String open(String id, String styleClass) throws Exception {
        var worked = worked();
        var before = System.nanoTime();
        ask(() -> find(id).ifPresent(node -> ((ButtonBase) node).fire()));
        atPulse(() -> find("." + styleClass).isPresent(), SECONDS);
        atPulse(() -> true, SECONDS);
        var millis = (System.nanoTime() - before) / 1e6;
        return "%.1f %.1f".formatted(millis, (worked() - worked) / 1e6);
    }

    /// The times between frames in milliseconds, while the list of clips moves with each.
    private static String scroll(double pixels, int frames) throws Exception {
        atPulse(() -> find(".virtual-flow").isPresent(), SECONDS);
        var flow = new CompletableFuture<VirtualFlow<?>>();
        ask(() -> flow.complete((VirtualFlow<?>) find(".virtual-flow").orElseThrow()));
        var times = new double[frames];
        var over = new CompletableFuture<String>();
        ask(
                () ->
                        new AnimationTimer() {
                            private long before;
                            private int count;

                            @Override
                            public void handle(long now) {
                                var at = System.nanoTime();
                                if (before != 0) {
                                    times[count++] = (at - before) / 1e6;
                                }
                                before = at;
                                if (count == frames) {
                                    stop();
                                    over.complete("");
                                } else {
                                    flow.join().scrollPixels(pixels);
                                }
                            }
                        }.start());
        over.get(SECONDS * 5L, TimeUnit.SECONDS);
        return DoubleStream.of(times)
                .mapToObj(time -> "%.2f".formatted(time))
                .collect(Collectors.joining(" "));
    }

    private static long worked() throws Exception {
        var nanos = new CompletableFuture<Long>();
        ask(() -> nanos.complete(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
        return nanos.get(SECONDS, TimeUnit.SECONDS);
    }

    private static String hide(boolean hidden) throws Exception {
        ask(
                () ->
                        Window.getWindows().stream()
                                .filter(Stage.class::isInstance)
                                .forEach(stage -> ((Stage) stage).setIconified(hidden)));
        return "ok";
    }

    /// Waits for the first frame at which something holds.
    private static void atPulse(BooleanSupplier condition, int seconds) throws Exception {
        var held = new CompletableFuture<Boolean>();
        ask(
                () ->
                        new AnimationTimer() {
                            @Override
                            public void handle(long now) {
                                if (held.isDone()) {
                                    stop();
                                } else if (condition.getAsBoolean()) {
                                    stop();
                                    held.complete(true);
                                }
                            }
                        }.start());
        try {
            held.get(seconds, TimeUnit.SECONDS);
        } finally {
            held.cancel(false);
        }
    }

    private static void ask(Runnable act) throws Exception {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(
                () -> {
                    try {
                        act.run();
                        done.complete(true);
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        done.get(SECONDS, TimeUnit.SECONDS);
    }

    private static Optional<Node> find(String name) {
        var selector = name.startsWith(".") ? name : "#" + name;
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> Stream.ofNullable(window.getScene().lookup(selector)))
                .findFirst();
    }
}
