package studio.likeness.ui.tour;

import java.util.function.Consumer;
import javafx.scene.Parent;
import studio.likeness.ui.carry.CarryPane;
import studio.likeness.ui.carry.CarryViewModel;
import studio.likeness.ui.carry.Walk;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.walk.Look;

/// The walk of a request, as it is laid over the window.
final class CarryStop implements Screen {
    private final Parent root;

    private CarryStop(Look look, Consumer<CarryViewModel> act) {
        var tasks = new ManualTasks();
        var request = new OfflineComputer(tasks).request(714_000);
        var walk = new Walk(request, OfflineComputer.NOW);
        var model = walk.model(tasks);
        model.refresh();
        act.accept(model);
        var open = model.requestProperty().get().orElseThrow();
        var pane = new CarryPane(model, open, walk, look.words());
        pane.getStyleClass().add("page");
        var scroll = new TallScroll(pane);
        scroll.getStyleClass().add("place-scroll");
        root = scroll;
    }

    static TourStop waiting(String name) {
        return new TourStop(name, look -> new CarryStop(look, _ -> {}));
    }

    static TourStop refused(String name) {
        return new TourStop(
                name,
                look -> new CarryStop(look, model -> model.intake().takeText("ur:bytes/aeae")));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
