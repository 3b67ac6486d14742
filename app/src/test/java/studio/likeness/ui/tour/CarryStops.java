package studio.likeness.ui.tour;

import java.util.List;
import java.util.function.BiConsumer;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.ui.carry.CarryDialog;
import studio.likeness.ui.carry.CarryViewModel;
import studio.likeness.ui.carry.LapsedDialog;
import studio.likeness.ui.carry.Walk;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;

/// The walk of a request, as it is laid over the window.
final class CarryStops {
    static final List<TourStop> ALL =
            List.of(
                    stop("carry", (_, _) -> {}),
                    stop(
                            "carry-refused",
                            (stop, _) -> stop.model.intake().takeText("ur:bytes/aeae")),
                    stop(
                            "carry-other-answer",
                            (stop, _) -> {
                                stop.model.intake().takeText(stop.answer(2).toString());
                                stop.tasks.runOnce();
                            }),
                    stop(
                            "carry-reading",
                            (stop, _) ->
                                    stop.model
                                            .intake()
                                            .takeText(new UrFrames(stop.answer(1), 30).frame(2))),
                    stop(
                            "carry-lapsed",
                            (stop, shell) -> {
                                stop.walk.now = stop.walk.now.plusSeconds(600);
                                stop.tasks.runOnce();
                                shell.close(stop.dialog);
                                var over = stop.model.lapsedProperty().get().orElseThrow();
                                shell.show(new LapsedDialog(stop.model, over));
                            }));

    private final ManualTasks tasks = new ManualTasks();
    private final OfflineComputer other = new OfflineComputer(tasks);
    private final Walk walk = new Walk(other.request(714_000), OfflineComputer.NOW);
    private final CarryViewModel model = walk.model(tasks);
    private final CarryDialog dialog;

    private CarryStops(ShellViewModel shell) {
        model.refresh();
        var open = model.requestProperty().get().orElseThrow();
        dialog = new CarryDialog(model, open, walk, shell);
        shell.show(dialog);
    }

    private Ur answer(int number) {
        var request = other.request(714_000, number);
        return new SignAnswer(request.id(), other.signature(request), "").ur();
    }

    private static TourStop stop(String name, BiConsumer<CarryStops, ShellViewModel> act) {
        return StudioStop.asking(name, (shell, _) -> act.accept(new CarryStops(shell), shell));
    }
}
