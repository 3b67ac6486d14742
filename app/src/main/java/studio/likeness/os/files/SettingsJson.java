package studio.likeness.os.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.release.Version;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.ServiceChoices;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.Tidings;
import studio.likeness.core.settings.WindowPlace;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON and back. Reading takes what it understands; a field that says something
/// impossible counts as not said, and is remembered as [#flawed()].
final class SettingsJson {
    static final int VERSION = 1;

    private static final double FARTHEST_PIXEL = 100_000;

    private final Told root;
    private boolean flawed;

    SettingsJson(Told root) {
        this.root = root;
    }

    /// The version the file was written for; 0 when it names none.
    int version() {
        return root.at("version").plainlyWhole().orElse(0);
    }

    Settings read() {
        flawed = !root.isObject() || version() < 1;
        var fresh = Settings.fresh();
        var wallet = new WalletJson(root.at("wallet"));
        var choices = wallet.read();
        flawed |= wallet.flawed();
        return new Settings(
                word(root, "mode", fresh.mode()),
                appearance(fresh.appearance()),
                window(root.at("window")),
                new ServiceChoices(services(root.at("services")), flag(root, "photosStayHere")),
                tidings(),
                choices);
    }

    boolean flawed() {
        return flawed;
    }

    /// Fields that are not ours stay as they are: a later program of the same version wrote them.
    static void write(Settings settings, ObjectNode root) {
        root.put("version", VERSION);
        root.put("mode", word(settings.mode()));
        write(settings.appearance(), root);
        write(settings.tidings(), root);
        write(settings.services().addresses(), root);
        root.put("photosStayHere", settings.services().photosStayHere());
        WalletJson.write(settings.wallet(), root.withObject("wallet"));
        var place = settings.window();
        if (place == null) {
            root.remove("window");
            return;
        }
        var window = root.withObject("window");
        window.put("x", place.x());
        window.put("y", place.y());
        window.put("width", place.width());
        window.put("height", place.height());
        window.put("maximized", place.maximized());
    }

    private static void write(Appearance appearance, ObjectNode root) {
        root.put("language", word(appearance.language()));
        root.put("theme", word(appearance.theme()));
        root.put("textSize", appearance.textSize());
        root.put("safeGraphics", appearance.safeGraphics());
        root.put("reducedMotion", appearance.reducedMotion());
    }

    private static void write(Tidings tidings, ObjectNode root) {
        root.put("welcomed", tidings.welcomed());
        root.put("releases", tidings.releases());
        tidings.told()
                .ifPresentOrElse(
                        version -> root.put("toldRelease", version.toString()),
                        () -> root.remove("toldRelease"));
    }

    private static void write(Map<ServiceId, URI> services, ObjectNode root) {
        for (var service : ServiceId.values()) {
            var address = services.get(service);
            if (address != null) {
                root.withObject("services").withObject(service.id()).put("url", address.toString());
            } else if (root.path("services").path(service.id()) instanceof ObjectNode known) {
                known.remove("url");
            }
        }
    }

    private Appearance appearance(Appearance fresh) {
        return new Appearance(
                word(root, "language", fresh.language()),
                word(root, "theme", fresh.theme()),
                (int) number(root, "textSize", fresh.textSize(), Integer.MAX_VALUE),
                flag(root, "safeGraphics"),
                flag(root, "reducedMotion"));
    }

    private Tidings tidings() {
        var told = root.at("toldRelease");
        var version = told.text().flatMap(Version::read);
        flawed |= !told.isMissing() && version.isEmpty();
        return new Tidings(flag(root, "welcomed"), flag(root, "releases"), version);
    }

    /// Only what may be called at all counts as an address.
    private Map<ServiceId, URI> services(Told node) {
        flawed |= !node.isMissing() && !node.isObject();
        var found = new EnumMap<ServiceId, URI>(ServiceId.class);
        for (var service : ServiceId.values()) {
            var entry = node.at(service.id());
            var said = entry.at("url");
            var address = said.text().flatMap(SettingsJson::address);
            address.ifPresent(uri -> found.put(service, uri));
            flawed |= !entry.isMissing() && !entry.isObject();
            flawed |= !said.isMissing() && address.isEmpty();
        }
        return found;
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(uri -> AddressRule.refusal(uri).isEmpty());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private @Nullable WindowPlace window(Told node) {
        if (node.isMissing() || node.isNull()) {
            return null;
        }
        var before = flawed;
        flawed = false;
        var place =
                new WindowPlace(
                        number(node, "x", Double.NaN, FARTHEST_PIXEL),
                        number(node, "y", Double.NaN, FARTHEST_PIXEL),
                        number(node, "width", Double.NaN, FARTHEST_PIXEL),
                        number(node, "height", Double.NaN, FARTHEST_PIXEL),
                        flag(node, "maximized"));
        // Half a place is no place.
        flawed |= !(place.width() >= 1 && place.height() >= 1);
        flawed |= Double.isNaN(place.x()) || Double.isNaN(place.y());
        var usable = !flawed;
        flawed |= before;
        return usable ? place : null;
    }

    private <E extends Enum<E>> E word(Told node, String name, E otherwise) {
        var said = node.at(name);
        if (said.isMissing()) {
            return otherwise;
        }
        for (var one : otherwise.getDeclaringClass().getEnumConstants()) {
            if (word(one).equals(said.value())) {
                return one;
            }
        }
        flawed = true;
        return otherwise;
    }

    private double number(Told node, String name, double otherwise, double farthest) {
        var said = node.at(name);
        flawed |= !said.isMissing() && said.number().isEmpty();
        return said.number()
                .map(number -> Math.clamp(number, -farthest, farthest))
                .orElse(otherwise);
    }

    private boolean flag(Told node, String name) {
        var said = node.at(name);
        flawed |= !said.isMissing() && said.truth().isEmpty();
        return said.truth().orElse(false);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
