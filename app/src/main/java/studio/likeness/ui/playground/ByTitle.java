package studio.likeness.ui.playground;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows each item of a list by its title. Nothing is ever read back from text.
final class ByTitle<T> extends StringConverter<T> {
    private final Function<T, String> title;

    ByTitle(Function<T, String> title) {
        this.title = title;
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : title.apply(item);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
