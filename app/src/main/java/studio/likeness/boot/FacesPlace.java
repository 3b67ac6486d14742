package studio.likeness.boot;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.text.Message;
import studio.likeness.ui.enroll.EnrollView;
import studio.likeness.ui.enroll.EnrollViewModel;
import studio.likeness.ui.faces.FacesView;
import studio.likeness.ui.faces.FacesViewModel;
import studio.likeness.ui.view.Heading;
import studio.likeness.ui.view.Screen;

/// The place of faces: the library, and the wizard in its stead while somebody is being enrolled.
/// The wizard's view model outlives this screen, so a change of language loses nothing.
final class FacesPlace implements Screen {
    private final Tools tools;
    private final FacesRoom faces;
    private final FacesViewModel library;
    private final Wizard wizard;
    private final StackPane root = new StackPane();
    private final ReadOnlyObjectWrapper<Optional<Heading>> heading = new ReadOnlyObjectWrapper<>();
    private Screen seen;
    private boolean isShown;

    /// The wizard of one mode, open or not.
    static final class Wizard {
        private @Nullable EnrollViewModel open;

        Optional<EnrollViewModel> open() {
            return Optional.ofNullable(open);
        }

        void open(EnrollViewModel viewModel) {
            open = viewModel;
        }

        void close() {
            open = null;
        }
    }

    FacesPlace(Tools tools, FacesRoom faces) {
        this.tools = tools;
        this.faces = faces;
        this.wizard = faces.wizard();
        this.library = faces.library(new Doorways());
        faces.whenLeft(this::leave);
        seen = wizard.open().<Screen>map(this::view).orElseGet(this::libraryView);
        root.getChildren().setAll(seen.root());
        heading.bind(seen.heading());
        faces.shownAt(this);
    }

    /// Somebody elsewhere in the window wants to enroll a face.
    ///
    /// @param reason what sent them here, if something did
    void begin(Optional<Message> reason) {
        if (wizard.open().isEmpty()) {
            enroll(EnrollViewModel::open);
            reason.ifPresent(why -> wizard.open().ifPresent(open -> open.because(why)));
        }
    }

    /// The payment for this face is here. Whoever is in the middle of another stays there, and goes
    /// on with this one after it.
    void takeUp(String enrollment) {
        if (wizard.open().isEmpty()) {
            enroll(opened -> opened.takeUp(enrollment));
        } else {
            wizard.open().ifPresent(open -> open.takeUp(enrollment));
        }
    }

    private void enroll(Consumer<EnrollViewModel> opening) {
        var viewModel = faces.newWizard();
        wizard.open(viewModel);
        swap(view(viewModel));
        opening.accept(viewModel);
    }

    private final class Doorways implements FacesViewModel.Ways {
        @Override
        public void enroll() {
            FacesPlace.this.enroll(EnrollViewModel::open);
        }

        @Override
        public void resume(String enrollment) {
            FacesPlace.this.enroll(opened -> opened.resume(enrollment));
        }

        @Override
        public void again(String person) {
            FacesPlace.this.enroll(opened -> opened.openFor(person));
        }
    }

    private void leave() {
        var next = wizard.open().flatMap(open -> open.following().nextProperty().get());
        wizard.close();
        swap(libraryView());
        next.ifPresent(waiting -> takeUp(waiting.id()));
    }

    private Screen view(EnrollViewModel viewModel) {
        return new EnrollView(viewModel, tools.words());
    }

    private Screen libraryView() {
        return new FacesView(library, tools.words());
    }

    private void swap(Screen next) {
        if (isShown) {
            seen.hidden();
        }
        seen.close();
        seen = next;
        root.getChildren().setAll(next.root());
        heading.bind(next.heading());
        if (isShown) {
            next.shown();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Heading>> heading() {
        return heading.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        isShown = true;
        seen.shown();
    }

    @Override
    public void hidden() {
        isShown = false;
        seen.hidden();
    }

    @Override
    public void close() {
        seen.close();
    }
}
