package studio.likeness.ui.enroll;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// When the wizard can go on, and when back; and when nobody may lock it.
final class Moves {
    private Moves() {}

    static BooleanBinding next(EnrollViewModel wizard) {
        var door = wizard.choice().doorProperty();
        var ready = wizard.person().complete();
        return Bindings.createBooleanBinding(
                () ->
                        !wizard.busyProperty().get()
                                && switch (wizard.stepProperty().get()) {
                                    case KIND -> true;
                                    case SERVICE -> door.get() != null;
                                    case PERSON -> ready.get();
                                    case PHONE, PAYMENT, READY -> false;
                                },
                wizard.stepProperty(),
                door,
                wizard.busyProperty(),
                ready);
    }

    /// A service is asked with a key, again and again: what the phone saw, what it costs, or the
    /// order itself.
    static boolean needsKeys(EnrollViewModel wizard) {
        return switch (wizard.stepProperty().get()) {
            case PHONE -> true;
            case PAYMENT ->
                    switch (wizard.finish().stateProperty().get()) {
                        case FinishState.Quoting _, FinishState.Paying _ -> true;
                        default -> false;
                    };
            case KIND, SERVICE, PERSON, READY -> false;
        };
    }

    static BooleanBinding back(EnrollViewModel wizard) {
        var finish = wizard.finish().stateProperty();
        return Bindings.createBooleanBinding(
                () ->
                        switch (wizard.stepProperty().get()) {
                            case KIND, READY -> false;
                            case SERVICE, PERSON, PHONE -> !wizard.busyProperty().get();
                            case PAYMENT ->
                                    !(finish.get() instanceof FinishState.Paying)
                                            && !(finish.get() instanceof FinishState.Lost);
                        },
                wizard.stepProperty(),
                wizard.busyProperty(),
                finish);
    }
}
