package studio.likeness.ui.faces;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.problem.Outcome;
import studio.likeness.ui.i18n.Words;

/// The library in its states, for the tour.
public final class LibraryStop {
    private LibraryStop() {}

    public static FacesView full(Words words, Optional<URI> picture) {
        return new FacesView(loaded(picture), words);
    }

    public static FacesView detail(Words words, Optional<URI> picture) {
        var library = loaded(picture);
        library.choose(library.shown().getFirst());
        return new FacesView(library, words);
    }

    /// Asked whether consent is really to be withdrawn.
    public static FacesView withdrawing(Words words, Optional<URI> picture) {
        var view = detail(words, picture);
        var pane = (Pane) view.root().lookup(".face-detail");
        var body = ((ScrollPane) pane.getChildren().getFirst()).getContent();
        ((Button) body.lookup("#face-withdraw")).fire();
        return view;
    }

    /// What is left of somebody who withdrew.
    public static FacesView withdrawn(Words words, Optional<URI> picture) {
        var library = loaded(picture);
        library.choose(library.shown().getFirst());
        library.withdraw(library.shown().getFirst());
        return new FacesView(library, words);
    }

    /// A face by its id, at a service without a list.
    public static FacesView adopt(Words words, Optional<URI> picture) {
        var library = loaded(picture);
        library.adopt(Optional.empty());
        var adopt = library.adoptingProperty().get().orElseThrow();
        adopt.nameProperty().set("Noor Haddad");
        adopt.idProperty().set("ta_9a8b7c6d5e4f");
        return new FacesView(library, words);
    }

    /// A face that the service does not know.
    public static FacesView adoptLost(Words words, Optional<URI> picture) {
        var library = loaded(picture);
        library.adopt(Optional.empty());
        var adopt = library.adoptingProperty().get().orElseThrow();
        adopt.nameProperty().set("Noor Haddad");
        adopt.idProperty().set("ta_9a8b7c6d5e4f");
        adopt.consent().agreedProperty().set(true);
        adopt.add();
        return new FacesView(library, words);
    }

    /// Imported, and nobody agreed yet.
    public static FacesView imported(Words words, Optional<URI> picture) {
        var stage = new LibraryStage(picture);
        stage.service.listed = Outcome.done(List.of(FakeService.ASSET.named("Noor Haddad")));
        var library = stage.viewModel();
        library.fetch();
        library.choose(library.shown().getFirst());
        return new FacesView(library, words);
    }

    public static FacesView empty(Words words) {
        var library = new LibraryStage(Optional.empty()).viewModel();
        library.load();
        return new FacesView(library, words);
    }

    private static FacesViewModel loaded(Optional<URI> picture) {
        var library = new LibraryStage(picture).furnished().viewModel();
        library.load();
        return library;
    }
}
