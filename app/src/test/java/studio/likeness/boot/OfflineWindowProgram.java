package studio.likeness.boot;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// The offline role as a program of its own, with somebody at its window who only looks at the
/// pictures in one folder and leaves pictures there: that of the account, then one answer for each
/// folder of photos. Prints how many ways to a network there are.
final class OfflineWindowProgram {
    private static final String WORDS =
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon"
                    + " abandon about";
    private static final String PASSWORD = "long enough";

    private OfflineWindowProgram() {}

    /// @param words the folder of the pictures, how many requests will come, the program's
    ///   arguments
    static void main(String[] words) {
        var rest = Arrays.copyOfRange(words, 2, words.length);
        var offline = (Arguments.Offline) Arguments.parse(rest);
        var desk = new Desk(Path.of(words[0]), Integer.parseInt(words[1]));
        IO.println("networks=" + networks());
        System.exit(
                new Desktop(
                                offline.session(),
                                start ->
                                        new Watched(
                                                StudioWindow.offline(offline.session(), start),
                                                desk))
                        .run()
                        .code());
    }

    private static long networks() {
        try {
            return NetworkInterface.networkInterfaces().count();
        } catch (SocketException _) {
            // What Java says where there is not one.
            return 0;
        }
    }

    private record Watched(Window inner, Desk desk) implements Window {
        @Override
        public boolean wantsSafeGraphics() {
            return inner.wantsSafeGraphics();
        }

        @Override
        public void show(Stage stage) {
            inner.show(stage);
            Thread.ofPlatform().daemon().start(() -> desk.sit(stage));
        }

        @Override
        public void drawn() {
            inner.drawn();
        }

        @Override
        public void toFront() {
            inner.toFront();
        }

        @Override
        public void close() {
            inner.close();
        }
    }

    private record Desk(Path folder, int requests) {
        void sit(Stage stage) {
            try {
                work(new FarHand(stage::getScene));
                Stagehand.ask(
                        () -> {
                            stage.hide();
                            return true;
                        });
            } catch (InterruptedException | IOException | RuntimeException | AssertionError e) {
                IO.println("stopped: " + e);
                Runtime.getRuntime().halt(1);
            }
        }

        private void work(FarHand hand) throws InterruptedException, IOException {
            hand.sees("wallet-source");
            bring(hand);
            hand.keys("wallet-words-confirm", WORDS);
            hand.keys("wallet-password", PASSWORD);
            hand.keys("wallet-password-again", PASSWORD);
            hand.press("wallet-keep");
            hand.untilThere("wallet-unlock");
            hand.keys("wallet-password", PASSWORD);
            hand.press("wallet-unlock");
            tab(hand, 1);
            leave("account.png", hand, "offline-pair-qr");
            tab(hand, 0);
            var never = new CountDownLatch(1);
            for (var number = 1; number <= requests; number++) {
                var photos = folder.resolve("request-" + number);
                while (!Files.exists(photos)) {
                    never.await(20, TimeUnit.MILLISECONDS);
                }
                hand.paste("offline-request-paste", photos);
                hand.press("offline-sign");
                leave("answer-" + number + ".png", hand, "offline-answer-qr");
                hand.press("offline-next");
            }
        }

        /// Words that a person has.
        private static void bring(FarHand hand) throws InterruptedException {
            toggle(hand, "wallet-source", 1);
        }

        private static void tab(FarHand hand, int number) throws InterruptedException {
            toggle(hand, "offline-tabs", number);
        }

        private static void toggle(FarHand hand, String id, int number)
                throws InterruptedException {
            hand.sees(id);
            hand.look(
                    id,
                    node -> {
                        var buttons = node.lookupAll(".toggle-button").iterator();
                        for (var i = 0; i < number; i++) {
                            buttons.next();
                        }
                        ((ToggleButton) Objects.requireNonNull(buttons.next())).fire();
                        return true;
                    });
        }

        /// Whole, or not there.
        private void leave(String name, FarHand hand, String code)
                throws InterruptedException, IOException {
            var part = hand.photograph(code, folder.resolve(name + ".part"));
            Files.move(part, folder.resolve(name));
        }
    }
}
