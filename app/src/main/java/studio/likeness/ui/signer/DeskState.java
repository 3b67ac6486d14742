package studio.likeness.ui.signer;

import java.util.List;
import java.util.Locale;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace.Judged;

/// How far a request has come on this computer. Exactly one of these holds at any time.
public sealed interface DeskState {
    /// Nothing lies here yet.
    record Reading() implements DeskState {}

    record Review(Judged judged) implements DeskState {}

    record Signing(SignRequest request) implements DeskState {}

    record Answered(SignRequest request, SignAnswer answer) implements DeskState {
        /// One code holds a whole answer.
        public List<String> codes() {
            return List.of(text().toUpperCase(Locale.ROOT));
        }

        public String text() {
            return answer.ur().toString();
        }
    }
}
