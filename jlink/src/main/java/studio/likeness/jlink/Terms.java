package studio.likeness.jlink;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What something shipped allows and asks for.
///
/// @param licence its SPDX expression
/// @param holder whose copyright has to be named
/// @param sources where its sources are, empty when nobody has to be told
record Terms(String licence, String holder, String sources) {
    private static final Pattern WITH_SOURCES = Pattern.compile("(A?GPL|LGPL|EPL|MPL|CDDL)-.*");

    /// The single licences that the expression is made of.
    List<String> licences() {
        return Stream.of(licence.split(" (AND|OR|WITH) ")).toList();
    }

    /// Whether a licence wants everybody told where the sources are, and nobody is.
    boolean hidesSources() {
        return sources.isEmpty()
                && licences().stream().anyMatch(one -> WITH_SOURCES.matcher(one).matches());
    }

    /// The terms of one version: its address of the sources.
    Terms at(String version) {
        var feature = version.replaceFirst("\\..*", "");
        var address = sources.replace("@VERSION@", version).replace("@FEATURE@", feature);
        return new Terms(licence, holder, address);
    }

    /// As people read it below the name.
    String text() {
        var told = "  %s\n  %s\n".formatted(licence, holder);
        return sources.isEmpty() ? told : told + "  Sources: %s\n".formatted(sources);
    }
}
