package studio.likeness.os.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.release.Release;
import studio.likeness.core.release.Releases;
import studio.likeness.core.release.Version;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The newest release as GitHub tells it: `tag_name` and `html_url` of one JSON object, which any
/// other web server can give as well.
public record PublishedReleases(Wire wire, URI address) implements Releases {
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 256 << 10);

    /// An interface for programs often has a name of its own beside the pages for people.
    private static final String FOR_PROGRAMS = "api.";

    @Override
    public String host() {
        return address.getHost();
    }

    @Override
    public Outcome<Release> newest() throws InterruptedException {
        var call = Call.get(address).withHeader("Accept", "application/json").within(SMALL);
        return wire.send(call, Progress.unwatched()).then(this::read);
    }

    private Outcome<Release> read(Answer answer) {
        return Optional.of(answer)
                .filter(Answer::ok)
                .flatMap(PublishedReleases::json)
                .flatMap(this::release)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(new Problem.ReleasesUnclear(host())));
    }

    private Optional<Release> release(JsonNode root) {
        return Version.read(root.path("tag_name").asString(""))
                .flatMap(
                        version ->
                                page(root.path("html_url").asString(""))
                                        .map(page -> new Release(version, page)));
    }

    /// A page anywhere else would make this a way to send people wherever somebody likes.
    private Optional<URI> page(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> AddressRule.refusal(uri).isEmpty())
                    .filter(
                            uri ->
                                    host().equals(uri.getHost())
                                            || host().equals(FOR_PROGRAMS + uri.getHost()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> json(Answer answer) {
        try {
            return Optional.of(JsonMapper.shared().readTree(answer.body()));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
