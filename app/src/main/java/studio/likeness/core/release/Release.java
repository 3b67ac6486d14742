package studio.likeness.core.release;

import java.net.URI;

/// A version that anybody can have.
///
/// @param page where a person reads what is new and takes it from
public record Release(Version version, URI page) {}
