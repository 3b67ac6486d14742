package studio.likeness.practice.world;

import java.time.Instant;

/// A clip that was ordered while an earlier server stood: its client still waits for it.
///
/// @param service the id of the service that took the order
/// @param id what the service called it
/// @param bearer the header that names the key it was ordered with, empty where a wallet pays
/// @param transaction where it was paid, empty where it was not yet
public record KnownJob(
        String service,
        String id,
        VideoOrder order,
        Instant ordered,
        String bearer,
        String transaction) {}
