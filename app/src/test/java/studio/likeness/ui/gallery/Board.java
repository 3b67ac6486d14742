package studio.likeness.ui.gallery;

import java.util.function.Function;
import javafx.scene.Parent;

/// The boards of the gallery.
enum Board {
    TYPE(TypeBoard::new),
    FORM(FormBoard::new),
    STATES(StatesBoard::new),
    DIALOG(DialogBoard::new),
    EMPTY(EmptyBoard::new);

    @SuppressWarnings("ImmutableEnumChecker") // a constructor reference holds nothing
    private final Function<Words, Parent> maker;

    Board(Function<Words, Parent> maker) {
        this.maker = maker;
    }

    Parent make(Words words) {
        return maker.apply(words);
    }
}
