package studio.likeness.ui.consent;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.face.Agreement;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.text.Message;

/// What somebody agrees to, until they have: nothing, for private clips, without an end.
public final class ConsentViewModel {
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final ObjectProperty<Consent.Scope> scope =
            new SimpleObjectProperty<>(Consent.Scope.PRIVATE_CLIPS);
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

    public BooleanProperty agreedProperty() {
        return agreed;
    }

    public ObjectProperty<Consent.Scope> scopeProperty() {
        return scope;
    }

    /// The last day, or null where no end was named.
    public ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    /// @param person who has a card already
    public Agreement agreement(Optional<String> person) {
        return new Agreement(person, scope.get(), Optional.ofNullable(until.get()));
    }

    /// The sentence to agree to.
    public static Message sentence(FaceKind kind, String name, String service) {
        var key =
                kind == FaceKind.VIRTUAL
                        ? "consent.virtual"
                        : name.isBlank() ? "consent.somebody" : "consent.named";
        return Message.of(key, "name", name.strip(), "service", service);
    }
}
