package studio.likeness.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.face.PhotoLimits;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

/// What is known of a service beforehand: the file beside its code, with the day of its figures.
public final class Datasheet {
    private final ServiceId service;
    private final Said said;

    private Datasheet(ServiceId service, Said said) {
        this.service = service;
        this.said = said;
    }

    /// `service/<id>/<id>.json` in the program's own resources.
    public static Datasheet of(ServiceId service) {
        var name = "%s/%s.json".formatted(service.id(), service.id());
        try (var file = Datasheet.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no data file " + name);
            }
            var said = Said.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!said.isObject()) {
                throw new IllegalStateException("no JSON in " + name);
            }
            return new Datasheet(service, said);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public Said said() {
        return said;
    }

    /// What ids of this service look like.
    public Pattern id(String name) {
        return Pattern.compile(text("ids." + name));
    }

    public String text(String path) {
        return said.text(path).orElseThrow(() -> new IllegalStateException(service + " " + path));
    }

    /// @param ownHosts further hosts that links may lead to
    public FaceOffer faces(Set<String> ownHosts) {
        var faces = said.at("faces");
        var terms = new EnumMap<FaceKind, FaceOffer.Terms>(FaceKind.class);
        for (var kind : FaceKind.values()) {
            var entry = faces.at("kinds." + kind);
            if (entry.isObject()) {
                terms.put(kind, terms(entry));
            }
        }
        return new FaceOffer(
                service,
                terms,
                photo(faces.at("photo")),
                check(faces.at("check"), ownHosts),
                number(faces, "longestName"));
    }

    private static FaceOffer.Terms terms(Said entry) {
        var estimate = entry.whole("microUsd");
        return new FaceOffer.Terms(
                choices(PaidBy.class, entry, "paidBy"),
                choices(PhotoForm.class, entry, "photo"),
                estimate.isPresent()
                        ? Optional.of(MicroUsd.of(estimate.getAsLong()))
                        : Optional.empty(),
                entry.isTrue("listed"));
    }

    private PhotoLimits photo(Said limits) {
        return new PhotoLimits(
                texts(limits, "types"),
                number(limits, "bytes"),
                number(limits, "shortestSide"),
                number(limits, "longestSide"),
                Double.parseDouble(limits.text("leastRatio").orElseThrow()),
                Double.parseDouble(limits.text("greatestRatio").orElseThrow()));
    }

    private FaceOffer.LiveCheck check(Said check, Set<String> ownHosts) {
        var hosts = new LinkedHashSet<>(texts(check, "hosts"));
        hosts.addAll(ownHosts);
        return new FaceOffer.LiveCheck(
                seconds(check, "lifeSeconds"),
                number(check, "startsAnHour"),
                seconds(check, "lookEverySeconds"),
                number(check, "looksAnHour"),
                check.isTrue("keepsGroup"),
                hosts,
                texts(check, "languages"));
    }

    static Duration seconds(Said said, String name) {
        return Duration.ofSeconds(number(said, name));
    }

    static int number(Said said, String name) {
        return Math.toIntExact(said.whole(name).orElseThrow());
    }

    static <E extends Enum<E>> Set<E> choices(Class<E> type, Said said, String name) {
        return texts(said, name).stream()
                .map(text -> Enum.valueOf(type, text))
                .collect(Collectors.toSet());
    }

    static Set<String> texts(Said said, String name) {
        return said.items(name).stream()
                .map(item -> item.node().asString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
