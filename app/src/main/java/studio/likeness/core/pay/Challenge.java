package studio.likeness.core.pay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.port.wire.Answer;

/// A service's demand for money, read once. Nothing looks at the answer again: what is checked,
/// shown, signed and echoed is this value.
public final class Challenge {
    private final Version version;
    private final List<Offered> offers;
    private final Set<String> resources;
    private final Optional<Verbatim> resource;
    private final Optional<Verbatim> extensions;
    private final String text;

    /// @param resources every address that the challenge says it sells
    /// @param text as it was spelled, to be read again after a restart
    Challenge(
            Version version,
            List<Offered> offers,
            Set<String> resources,
            Optional<Verbatim> resource,
            Optional<Verbatim> extensions,
            String text) {
        this.version = version;
        this.offers = List.copyOf(offers);
        this.resources = Set.copyOf(resources);
        this.resource = resource;
        this.extensions = extensions;
        this.text = text;
    }

    public static Reading read(Answer answer) {
        return ChallengeReader.read(answer);
    }

    /// From [#text] that a ledger kept: the same reader, the same rules.
    public static Reading reread(String text) {
        return ChallengeReader.ofText(text);
    }

    /// The whole demand, to be kept with the purchase.
    public String text() {
        return text;
    }

    public Version version() {
        return version;
    }

    public List<Offered> offers() {
        return offers;
    }

    Set<String> resources() {
        return resources;
    }

    /// What version 2 wants to hear again.
    Optional<String> resourceText() {
        return resource.map(Verbatim::text);
    }

    Optional<String> extensionsText() {
        return extensions.map(Verbatim::text);
    }

    /// What the service says it sells, in its own words: plain, short, and no part of any decision.
    public String description() {
        return resource.flatMap(said -> said.node().path("description").stringValueOpt())
                .map(ServerText::plain)
                .orElse("");
    }
}
