package studio.likeness.os.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.settings.CodeChoices;
import studio.likeness.core.settings.WalletChoices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The wallet's part of the settings.
final class WalletJson {
    private final JsonNode root;
    private boolean flawed;

    WalletJson(JsonNode root) {
        this.root = root;
    }

    boolean flawed() {
        return flawed;
    }

    WalletChoices read() {
        if (root.isMissingNode()) {
            return WalletChoices.fresh();
        }
        var idle = root.path("idleMinutes");
        flawed |= !idle.isMissingNode() && !idle.canConvertToInt();
        var hidden = root.path("lockWhenHidden");
        flawed |= !hidden.isMissingNode() && !hidden.isBoolean();
        var payers = new HashMap<Mode, String>();
        for (var mode : Mode.values()) {
            var payer = root.path("payers").path(mode.folder());
            flawed |= !payer.isMissingNode() && !payer.isString();
            payer.stringValueOpt().ifPresent(address -> payers.put(mode, address));
        }
        return new WalletChoices(
                idle.canConvertToInt() ? idle.intValue() : WalletChoices.USUAL_IDLE,
                hidden.asBoolean(true),
                payers,
                copied(),
                codes(CodeChoices.fresh()));
    }

    private Set<String> copied() {
        var found = new TreeSet<String>();
        var list = root.path("copied");
        flawed |= !list.isMissingNode() && !list.isArray();
        for (var each : list) {
            flawed |= !each.isString();
            each.stringValueOpt().ifPresent(found::add);
        }
        return found;
    }

    private CodeChoices codes(CodeChoices fresh) {
        return new CodeChoices(
                word("codeDensity", fresh.density()), word("codePace", fresh.pace()));
    }

    private <E extends Enum<E>> E word(String name, E otherwise) {
        var said = root.path(name);
        var known =
                Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                        .filter(one -> word(one).equals(said.asString("")))
                        .findFirst();
        flawed |= !said.isMissingNode() && known.isEmpty();
        return known.orElse(otherwise);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static void write(WalletChoices choices, ObjectNode root) {
        root.put("idleMinutes", choices.idleMinutes());
        root.put("lockWhenHidden", choices.locksHidden());
        root.put("codeDensity", word(choices.codes().density()));
        root.put("codePace", word(choices.codes().pace()));
        var payers = root.withObject("payers");
        var copied = root.putArray("copied");
        new TreeSet<>(choices.copied()).forEach(copied::add);
        choices.payers().forEach((mode, address) -> payers.put(mode.folder(), address));
    }
}
