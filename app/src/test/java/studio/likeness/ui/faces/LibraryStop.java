package studio.likeness.ui.faces;

import java.net.URI;
import java.util.Optional;
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

    private static FacesViewModel loaded(Optional<URI> picture) {
        var library = new LibraryStage(picture).furnished().viewModel();
        library.load();
        return library;
    }
}
