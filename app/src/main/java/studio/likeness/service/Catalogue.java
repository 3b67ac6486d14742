package studio.likeness.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.VideoService.Manners;

/// The models of a data file, and under which names a service offers them today.
public final class Catalogue {
    private final List<Model> models;
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private final Manners manners;
    private final MicroUsd fee;
    private volatile Set<String> offered = Set.of();

    private Catalogue(Said video) {
        var ratios = List.copyOf(Datasheet.texts(video, "ratios"));
        var forms = forms(video.at("forms"));
        var read = new ArrayList<Model>();
        for (var entry : video.items("models")) {
            var model = model(entry, ratios, forms);
            read.add(model);
            aliases.put(model.id(), List.copyOf(Datasheet.texts(entry, "aliases")));
        }
        this.models = List.copyOf(read);
        this.manners = manners(video.at("manners"));
        this.fee = MicroUsd.of(video.whole("feeMicroUsd").orElse(0));
    }

    public static Catalogue of(Datasheet datasheet) {
        return new Catalogue(datasheet.said().at("video"));
    }

    private static Model model(Said entry, List<String> ratios, Map<Medium, Set<PhotoForm>> forms) {
        return new Model(
                entry.text("id").orElseThrow(),
                entry.text("title").orElseThrow(),
                Datasheet.choices(FaceKind.class, entry, "faces"),
                new Model.Seconds(
                        Datasheet.number(entry, "seconds.0"),
                        Datasheet.number(entry, "seconds.1"),
                        Datasheet.number(entry, "seconds.2")),
                ratios,
                prices(entry.at("microUsdASecond")),
                new Model.References(
                        Datasheet.number(entry, "references.0"),
                        Datasheet.number(entry, "references.1"),
                        Datasheet.number(entry, "references.2")),
                forms,
                Datasheet.choices(Model.Extra.class, entry, "extras"),
                Datasheet.seconds(entry, "usualSeconds"));
    }

    private static Map<Medium, Set<PhotoForm>> forms(Said entry) {
        var forms = new EnumMap<Medium, Set<PhotoForm>>(Medium.class);
        for (var medium : Medium.values()) {
            forms.put(medium, Datasheet.choices(PhotoForm.class, entry, medium.name()));
        }
        return forms;
    }

    /// In the order of the file, which rises.
    private static Map<String, MicroUsd> prices(Said entry) {
        var prices = new LinkedHashMap<String, MicroUsd>();
        entry.node()
                .propertyStream()
                .forEach(e -> prices.put(e.getKey(), MicroUsd.of(e.getValue().asLong())));
        return Collections.unmodifiableMap(prices);
    }

    private static Manners manners(Said entry) {
        return new Manners(
                Datasheet.seconds(entry, "firstLookSeconds"),
                Datasheet.seconds(entry, "lookEverySeconds"),
                Datasheet.seconds(entry, "patienceSeconds"),
                Duration.ofHours(Datasheet.number(entry, "keptHours")));
    }

    public List<Model> models() {
        return models;
    }

    public Manners manners() {
        return manners;
    }

    public Optional<Model> find(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /// By the published formula.
    public Estimate estimate(Shot shot) {
        var amount = find(shot.model()).map(model -> price(model, shot)).orElse(MicroUsd.ZERO);
        return new Estimate(amount, false);
    }

    private MicroUsd price(Model model, Shot shot) {
        var second = model.resolutions().getOrDefault(shot.resolution(), MicroUsd.ZERO);
        return MicroUsd.of(Math.multiplyExact(second.micros(), shot.seconds())).plus(fee);
    }

    /// Notes what a service offers, and says it in our names.
    public List<String> offered(List<String> ids) {
        offered = Set.copyOf(ids);
        return ids.stream().map(this::ours).distinct().toList();
    }

    private String ours(String id) {
        return aliases.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    /// The name to order a model by: its own, unless only another one was seen on offer.
    public String theirs(String id) {
        var seen = offered;
        return Stream.concat(Stream.of(id), aliases.getOrDefault(id, List.of()).stream())
                .filter(seen::contains)
                .findFirst()
                .orElse(id);
    }
}
