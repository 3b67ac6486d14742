package studio.likeness.core.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;

/// What a person agreed to. It is recorded before a service is asked for anything.
///
/// @param person in our own records
/// @param name as the person read it
/// @param photo the fingerprint of the photo they saw
/// @param scope what the face may be used for
/// @param until the last day it holds, when they named one
public record Consent(
        String id,
        String person,
        String name,
        ServiceId service,
        String photo,
        Scope scope,
        Instant given,
        Optional<LocalDate> until,
        Optional<Instant> withdrawn) {

    /// What was agreed to. Each contains the one before.
    public enum Scope {
        /// Clips that stay with the two of them.
        PRIVATE_CLIPS,
        /// Clips that may be shown to anybody.
        PUBLIC_CLIPS
    }

    public Consent withdrawn(Instant now) {
        return new Consent(id, person, name, service, photo, scope, given, until, Optional.of(now));
    }

    /// Whether a new clip may be made now. The last day counts as long as it is that day anywhere.
    public boolean holds(Instant now) {
        return withdrawn.isEmpty() && until.map(day -> now.isBefore(end(day))).orElse(true);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.ofHours(-12)).toInstant();
    }
}
