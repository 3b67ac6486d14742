package studio.likeness.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;

/// What a build was told of itself.
///
/// @param releases where its newer versions are published, for a build that has such a place
record Edition(String version, Optional<URI> releases) {

    static Edition ofThisProgram() {
        var told = new Properties();
        try (var file = Edition.class.getResourceAsStream("version.properties")) {
            told.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(told);
    }

    static Edition of(Properties told) {
        return new Edition(
                told.getProperty("version", ""),
                Optional.of(told.getProperty("releases", "").strip())
                        .filter(address -> address.startsWith("https://"))
                        .map(URI::create));
    }
}
