package studio.likeness.ui.tour;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SignedHere;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.ui.signer.DeskViewModel;
import studio.likeness.ui.signer.KeyViewModel;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;

/// The window of the offline role as a stop, over a computer that touches no disk.
final class SignerStop implements Screen {
    static final List<TourStop> ALL =
            List.of(
                    none("offline-none", _ -> {}),
                    none("offline-typed-back", SignerStop::write),
                    locked("offline-locked", ""),
                    locked("offline-wrong-password", "wrong"),
                    open("offline-read", (_, _) -> {}),
                    reading("offline-junk", _ -> "https://likeness.studio/pay"),
                    reading(
                            "offline-reading",
                            computer -> new UrFrames(computer.request(1).ur(), 200).frame(2)),
                    asking("offline-review", computer -> computer.request(714_000)),
                    asking("offline-refused", computer -> computer.request(20_000_001)),
                    asking("offline-false-token", SignerStop::falseToken),
                    signed("offline-answer", _ -> {}),
                    signed("offline-pair", stop -> stop.turnTo(1)),
                    signed("offline-limits", stop -> stop.turnTo(2)),
                    broken("offline-limits-broken"),
                    signed("offline-log", SignerStop::manyTimes),
                    new TourStop("offline-log-empty", SignerStop::unused));

    private final ManualTasks tasks = new ManualTasks();
    private final OfflineComputer computer = new OfflineComputer(tasks);
    private final KeyViewModel keys = computer.keys();
    private final Screen view;

    private SignerStop(Look look, boolean unlocked) {
        keys.begin();
        tasks.run();
        if (unlocked) {
            keys.unlock(OfflineComputer.password("right"));
            tasks.run();
        }
        view = computer.view(keys, look.words());
    }

    /// A computer without a key.
    private static TourStop none(String name, Consumer<Parent> act) {
        return new TourStop(
                name,
                look -> {
                    var computer = new OfflineComputer(new ManualTasks());
                    computer.hasKey = false;
                    var tasks = new ManualTasks();
                    var keys = new KeyViewModel(computer, tasks);
                    keys.begin();
                    tasks.run();
                    var view = computer.view(keys, look.words());
                    act.accept(view.root());
                    return view;
                });
    }

    private static void write(Parent root) {
        var page = ((ScrollPane) root.lookup(".scroll-pane")).getContent();
        ((Button) page.lookup("#wallet-words-written")).fire();
    }

    private static TourStop locked(String name, String tried) {
        return new TourStop(
                name,
                look -> {
                    var stop = new SignerStop(look, false);
                    if (!tried.isEmpty()) {
                        stop.keys.unlock(OfflineComputer.password(tried));
                        stop.tasks.run();
                    }
                    return stop;
                });
    }

    private static TourStop open(String name, BiConsumer<OfflineComputer, DeskViewModel> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new SignerStop(look, true);
                    act.accept(stop.computer, stop.computer.desk());
                    stop.tasks.run();
                    return stop;
                });
    }

    private static TourStop reading(String name, Function<OfflineComputer, String> code) {
        return open(name, (computer, desk) -> desk.intake().takeText(code.apply(computer)));
    }

    private static TourStop asking(String name, Function<OfflineComputer, SignRequest> request) {
        return reading(name, computer -> request.apply(computer).ur().toString());
    }

    /// Another token that calls itself USDC.
    private static SignRequest falseToken(OfflineComputer computer) {
        var good = computer.request(714_000);
        var to = good.transfer();
        var token = new TokenDomain("USDC", "2", to.domain().chainId(), to.to());
        return new SignRequest(
                good.id(),
                new TransferAuthorization(
                        token, to.from(), to.to(), to.value(), to.window(), to.nonce()),
                good.path(),
                good.origin());
    }

    private void manyTimes() {
        for (var number = 2; number < 20; number++) {
            var request = computer.request(714_000L * number, number);
            var at = OfflineComputer.NOW.minus(Duration.ofHours(number));
            computer.signed.addFirst(
                    new SignedHere(at, request.id(), request.transfer(), request.origin()));
        }
        turnTo(3);
    }

    private static SignerStop unused(Look look) {
        var stop = new SignerStop(look, true);
        stop.turnTo(3);
        stop.tasks.run();
        return stop;
    }

    private static TourStop signed(String name, Consumer<SignerStop> then) {
        return new TourStop(
                name,
                look -> {
                    var stop = new SignerStop(look, true);
                    stop.computer
                            .desk()
                            .intake()
                            .takeText(stop.computer.request(714_000).ur().toString());
                    stop.tasks.run();
                    stop.computer.desk().sign();
                    stop.tasks.run();
                    then.accept(stop);
                    stop.tasks.run();
                    return stop;
                });
    }

    /// Its limits cannot be read.
    static TourStop broken(String name) {
        return new TourStop(
                name,
                look -> {
                    var stop = new SignerStop(look, true);
                    stop.computer.limits =
                            Outcome.failed(
                                    new AirgapProblem.LimitsBroken("/media/desk/limits.json"));
                    stop.turnTo(2);
                    stop.tasks.run();
                    return stop;
                });
    }

    /// Presses the tab of this number.
    private void turnTo(int tab) {
        var tabs = view.root().lookup("#offline-tabs").lookupAll(".toggle-button");
        tabs.stream().skip(tab).map(ToggleButton.class::cast).findFirst().orElseThrow().fire();
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public void close() {
        view.close();
    }
}
