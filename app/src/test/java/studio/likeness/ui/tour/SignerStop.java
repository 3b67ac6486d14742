package studio.likeness.ui.tour;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.ui.signer.DeskViewModel;
import studio.likeness.ui.signer.KeyViewModel;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;

/// The window of the offline role as a stop, over a computer that touches no disk.
final class SignerStop implements Screen {
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

    static TourStop none() {
        return new TourStop(
                "offline-none",
                look -> {
                    var computer = new OfflineComputer(new ManualTasks());
                    computer.hasKey = false;
                    var tasks = new ManualTasks();
                    var keys = new KeyViewModel(computer, tasks);
                    keys.begin();
                    tasks.run();
                    return computer.view(keys, look.words());
                });
    }

    static TourStop locked(String name, String tried) {
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

    static TourStop open(String name, BiConsumer<OfflineComputer, DeskViewModel> act) {
        return new TourStop(
                name,
                look -> {
                    var stop = new SignerStop(look, true);
                    act.accept(stop.computer, stop.computer.desk());
                    stop.tasks.run();
                    return stop;
                });
    }

    static TourStop signed(String name, Consumer<SignerStop> then) {
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
    void turnTo(int tab) {
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
