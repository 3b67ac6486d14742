package studio.likeness.ui.signer;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.pay.Network;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.PictureWindow;
import studio.likeness.ui.view.Screen;

/// The window of the offline role: first the key, then the desk where requests are signed.
public final class SignerView implements Screen {
    private final KeyViewModel keys;
    private final Desks desks;
    private final Words words;
    private final PictureWindow files;
    private final Parent root;
    private final Segmented<Tab> tabs;
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription inside = Subscription.EMPTY;

    @FXML private ScrollPane scroll;
    @FXML private FlowPane bar;
    @FXML private Button lock;
    private final Chip network = new Chip("", Tone.QUIET);
    @FXML private VBox host;

    /// The parts of the desk.
    private enum Tab {
        SIGN,
        PAIR,
        LIMITS,
        LOG
    }

    /// What there is once a key is open.
    ///
    /// @param desk of the key that was opened, the same one each time
    public record Desks(
            Function<PublicKey, DeskViewModel> desk,
            HistoryViewModel history,
            DeskLimitsViewModel limits,
            Network network) {}

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public SignerView(KeyViewModel keys, Desks desks, PictureWindow files, Words words) {
        this.keys = keys;
        this.desks = desks;
        this.words = words;
        this.files = files;
        root = new Fxml(words).load(this);
        tabs = new Segmented<>(words.say("signer.title"), List.of(Tab.values()), this::name);
        tabs.setId("offline-tabs");
        tabs.valueProperty().set(Tab.SIGN);
        bar.getChildren().addAll(0, List.of(tabs, network));
        network.show(
                ReviewPane.network(desks.network().chain(), words),
                desks.network() == Network.BASE ? Tone.CARE : Tone.GOOD);
        lock.setOnAction(_ -> keys.lock());
        root.addEventFilter(InputEvent.ANY, _ -> keys.touch());
        subscriptions =
                Subscription.combine(
                        keys.stateProperty().subscribe(this::show),
                        tabs.valueProperty().subscribe(_ -> show(keys.stateProperty().get())));
    }

    private void show(KeyState state) {
        inside.unsubscribe();
        inside = Subscription.EMPTY;
        var open = state instanceof KeyState.Open;
        bar.setVisible(open);
        bar.setManaged(open);
        switch (state) {
            case KeyState.Unread _ -> fill();
            case KeyState.None _ -> fill(new NewKeyPane(keys, words));
            case KeyState.Locked(var address) -> {
                if (!(current() instanceof UnlockPane)) {
                    fill(new UnlockPane(keys, words, address));
                }
            }
            case KeyState.Opening _ -> {}
            case KeyState.Open(var key) -> showDesk(key);
        }
    }

    private String name(Tab tab) {
        return switch (tab) {
            case SIGN -> words.say("signer.tab.sign");
            case PAIR -> words.say("signer.tab.pair");
            case LIMITS -> words.say("signer.tab.limits");
            case LOG -> words.say("signer.tab.log");
        };
    }

    private void showDesk(PublicKey key) {
        switch (tabs.valueProperty().get()) {
            case PAIR -> fill(new PairPane(words, key));
            case LIMITS -> fill(new DeskLimitsPane(desks.limits(), words));
            case LOG -> fill(new HistoryPane(desks.history(), words));
            case null, default -> {
                var shown = desks.desk().apply(key);
                inside = shown.stateProperty().subscribe(state -> showStep(shown, state));
            }
        }
    }

    private void showStep(DeskViewModel model, DeskState state) {
        switch (state) {
            case DeskState.Reading _ -> {
                if (!(current() instanceof ReadPane)) {
                    fill(new ReadPane(model, words, files));
                }
            }
            case DeskState.Review(var judged) -> fill(new ReviewPane(model, words, judged));
            case DeskState.Signing _ -> host.setDisable(true);
            case DeskState.Answered answered -> fill(new AnswerPane(model, words, answered, files));
        }
    }

    private @Nullable Node current() {
        return host.getChildren().isEmpty() ? null : host.getChildren().getFirst();
    }

    private void fill(Node... nodes) {
        host.setDisable(false);
        host.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        inside.unsubscribe();
        subscriptions.unsubscribe();
        host.getChildren().clear();
    }
}
