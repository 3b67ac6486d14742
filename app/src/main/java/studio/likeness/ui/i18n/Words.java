package studio.likeness.ui.i18n;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.settings.Language;
import studio.likeness.core.text.Message;

/// Says messages in the language of the moment. What cannot be said shows its key in brackets and
/// is logged once: a gap in the words must never take a screen down.
public final class Words {
    /// A value in a sentence: `{host}`, or with the way it reads, `{limit:size}`.
    static final Pattern PLACEHOLDER =
            Pattern.compile("\\{([a-z][A-Za-z0-9]*)(?::(size|lapse|clock|date|time))?\\}");

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Locale system;
    private final Supplier<ZoneId> zone;
    private final Function<String, Dictionary> library;
    private final Map<String, Dictionary> opened = new HashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final ReadOnlyObjectWrapper<Locale> locale;

    /// Speaks the system's language until told otherwise. Its time zone is asked for with the first
    /// time that is said: Java then reads those of the whole world, and no first picture tells a
    /// time.
    public Words(Locale system) {
        this(system, ZoneId::systemDefault, Dictionary::of);
    }

    Words(Locale system, Supplier<ZoneId> zone, Function<String, Dictionary> library) {
        this.system = system;
        this.zone = zone;
        this.library = library;
        this.locale = new ReadOnlyObjectWrapper<>(localeOf(Language.SYSTEM));
    }

    public void setLanguage(Language language) {
        locale.set(localeOf(language));
    }

    public ReadOnlyObjectProperty<Locale> localeProperty() {
        return locale.getReadOnlyProperty();
    }

    public String say(String key) {
        return say(Message.of(key));
    }

    public String say(Message message) {
        var sentence = dictionary().find(message.key(), message.values());
        if (sentence.isEmpty()) {
            report(message.key());
            return "[" + message.key() + "]";
        }
        var text = new ValueText(locale.get(), zone, this::say);
        return PLACEHOLDER
                .matcher(sentence.get())
                .replaceAll(place -> Matcher.quoteReplacement(fill(place, message, text)));
    }

    /// The text of a changing message; nothing while there is no message. Follows the language.
    public ObservableValue<String> bind(ObservableValue<Message> message) {
        return Bindings.createStringBinding(
                () -> message.getValue() == null ? "" : say(message.getValue()), message, locale);
    }

    /// For `%key` in FXML: the words of the language at the time of the call.
    public ResourceBundle bundle() {
        return new WordsBundle(() -> dictionary().sentences().keySet(), this::say);
    }

    private String fill(MatchResult place, Message message, ValueText text) {
        var value = message.values().get(place.group(1));
        if (value == null) {
            report(message.key() + " {" + place.group(1) + "}");
            return place.group();
        }
        return text.of(value, place.group(2) == null ? "" : place.group(2));
    }

    private Dictionary dictionary() {
        return opened.computeIfAbsent(locale.get().getLanguage(), library);
    }

    private void report(String gap) {
        if (reported.add(locale.get().getLanguage() + gap)) {
            LOG.warn("words.missing language={} key={}", locale.get().getLanguage(), gap);
        }
    }

    /// English keeps the reader's own region for dates and numbers where there is one.
    private Locale localeOf(Language language) {
        return switch (language) {
            case EN -> system.getLanguage().equals("en") ? system : Locale.ENGLISH;
            case ZH -> Locale.SIMPLIFIED_CHINESE;
            case SYSTEM -> localeOf(system.getLanguage().equals("zh") ? Language.ZH : Language.EN);
        };
    }
}
