package studio.likeness.boot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Does in the open windows what a walk asks, from another thread than that of JavaFX. After each
/// act a few frames are drawn, so that what the act brought up has been laid out and painted. Stops
/// with a [Mishap] when something unexpected happened there, or nothing at all for a minute.
final class Stagehand {
    private static final int FRAMES = 4;
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    /// Far longer than any one act takes, on a computer however busy.
    private static final Duration STUCK = Duration.ofMinutes(1);

    private final Mishaps mishaps;

    Stagehand() {
        this(new Mishaps());
    }

    Stagehand(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    boolean press(String id, Duration patience) throws InterruptedException {
        return act(id, patience, node -> node instanceof ButtonBase, Stagehand::fire);
    }

    /// For what comes up at some starts only, and a moment after the window.
    void pressIfThere(String id) throws InterruptedException {
        press(id, A_MOMENT);
    }

    boolean type(String id, String text) throws InterruptedException {
        return act(
                id,
                WalkStep.PATIENCE,
                node -> node instanceof TextInputControl,
                node -> {
                    if (node instanceof TextInputControl field) {
                        field.requestFocus();
                        field.setText(text);
                    }
                });
    }

    boolean choose(String id, int entry) throws InterruptedException {
        return act(
                id,
                WalkStep.PATIENCE,
                node -> entries(node) > entry,
                node -> {
                    switch (node) {
                        case ComboBox<?> box -> box.getSelectionModel().select(entry);
                        case ChoiceBox<?> box -> box.getSelectionModel().select(entry);
                        case ListView<?> list -> list.getSelectionModel().select(entry);
                        default -> throw new IllegalStateException(node.toString());
                    }
                });
    }

    boolean sees(String id, Duration patience) throws InterruptedException {
        return act(id, patience, _ -> true, _ -> {});
    }

    boolean tab(int times) throws InterruptedException {
        for (var i = 0; i < times; i++) {
            ask(
                    () -> {
                        focused().ifPresent(Stagehand::pressTab);
                        return true;
                    });
            frames();
        }
        return true;
    }

    /// In the order in which they are drawn.
    List<String> idsFrom(String prefix) {
        return ask(
                () ->
                        nodes().map(Node::getId)
                                .filter(id -> id != null && id.startsWith(prefix))
                                .toList());
    }

    /// Looks once a frame until the node is there and fit; false once patience has run out.
    private boolean act(String id, Duration patience, Predicate<Node> fit, Consumer<Node> act)
            throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var done =
                    ask(
                            () -> {
                                var node = find(id).filter(n -> !n.isDisabled()).filter(fit);
                                node.ifPresent(act);
                                return node.isPresent();
                            });
            frames();
            if (done) {
                return true;
            }
        }
        return false;
    }

    private static void fire(Node node) {
        if (node instanceof ButtonBase button) {
            button.requestFocus();
            button.fire();
        }
    }

    private static int entries(Node node) {
        return switch (node) {
            case ComboBox<?> box -> box.getItems().size();
            case ChoiceBox<?> box -> box.getItems().size();
            case ListView<?> list -> list.getItems().size();
            default -> 0;
        };
    }

    private static void pressTab(Node focused) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    focused, new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
    }

    private static Optional<Node> focused() {
        return Window.getWindows().stream()
                .filter(window -> window.isFocused() && window.getScene() != null)
                .flatMap(window -> Stream.ofNullable(window.getScene().getFocusOwner()))
                .findFirst();
    }

    /// A name that begins with a dot is a style class: cards of a grid have no ids.
    private static Optional<Node> find(String name) {
        return nodes().filter(
                        node ->
                                name.startsWith(".")
                                        ? node.getStyleClass().contains(name.substring(1))
                                        : name.equals(node.getId()))
                .findFirst();
    }

    private static Stream<Node> nodes() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> seen(window.getScene().getRoot()));
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Stagehand::seen)
                        : Stream.<Node>of();
        return Stream.concat(Stream.of(node), below);
    }

    /// On the FX thread. What is thrown there is told to its handler first, as after the press of a
    /// person: the program may end soon, and by then it is in the log.
    static <T> T ask(Supplier<T> question) {
        return ask(question, STUCK);
    }

    static <T> T ask(Supplier<T> question, Duration longest) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(question.get());
                    } catch (Throwable t) {
                        try {
                            Mishaps.tell(t);
                        } finally {
                            answer.completeExceptionally(t);
                        }
                    }
                });
        try {
            return answer.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            var cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw cause instanceof TimeoutException
                    ? Mishap.stuck(longest)
                    : Mishap.unexpected(cause);
        }
    }

    private void frames() throws InterruptedException {
        var left = new CountDownLatch(FRAMES);
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        left.countDown();
                        if (left.getCount() == 0) {
                            stop();
                        }
                    }
                };
        Platform.runLater(timer::start);
        if (!left.await(STUCK.toSeconds(), TimeUnit.SECONDS)) {
            throw Mishap.stuck(STUCK);
        }
        mishaps.check();
    }
}
