package studio.likeness.core.face;

import java.time.LocalDate;
import java.util.Optional;

/// What a person agreed to.
///
/// @param person the card they have already, when the face goes to one more service
public record Agreement(Optional<String> person, Consent.Scope scope, Optional<LocalDate> until) {}
