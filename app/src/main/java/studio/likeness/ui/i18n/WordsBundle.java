package studio.likeness.ui.i18n;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The words as FXML asks for them. Every key is claimed to be there, because the loader gives a
/// whole screen up for one that is not.
final class WordsBundle extends ResourceBundle {
    private final Supplier<Set<String>> keys;
    private final UnaryOperator<String> words;

    WordsBundle(Supplier<Set<String>> keys, UnaryOperator<String> words) {
        this.keys = keys;
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.apply(key);
    }

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys.get());
    }

    @Override
    protected Set<String> handleKeySet() {
        return keys.get();
    }
}
