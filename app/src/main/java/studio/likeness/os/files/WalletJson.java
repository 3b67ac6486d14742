package studio.likeness.os.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.settings.CodeChoices;
import studio.likeness.core.settings.WalletChoices;
import tools.jackson.databind.node.ObjectNode;

/// The wallet's part of the settings.
final class WalletJson {
    private final Told root;
    private boolean flawed;

    WalletJson(Told root) {
        this.root = root;
    }

    boolean flawed() {
        return flawed;
    }

    WalletChoices read() {
        if (root.isMissing()) {
            return WalletChoices.fresh();
        }
        var idle = root.at("idleMinutes");
        flawed |= !idle.isMissing() && idle.whole().isEmpty();
        var hidden = root.at("lockWhenHidden");
        flawed |= !hidden.isMissing() && hidden.truth().isEmpty();
        var payers = new HashMap<Mode, String>();
        for (var mode : Mode.values()) {
            var payer = root.at("payers").at(mode.folder());
            flawed |= !payer.isMissing() && payer.text().isEmpty();
            payer.text().ifPresent(address -> payers.put(mode, address));
        }
        return new WalletChoices(
                idle.whole().orElse(WalletChoices.USUAL_IDLE),
                hidden.truth().orElse(true),
                payers,
                copied(),
                codes(CodeChoices.fresh()));
    }

    private Set<String> copied() {
        var found = new TreeSet<String>();
        var list = root.at("copied");
        flawed |= !list.isMissing() && list.list().isEmpty();
        for (var each : list.list().orElse(List.of())) {
            flawed |= each.text().isEmpty();
            each.text().ifPresent(found::add);
        }
        return found;
    }

    private CodeChoices codes(CodeChoices fresh) {
        return new CodeChoices(
                word("codeDensity", fresh.density()), word("codePace", fresh.pace()));
    }

    private <E extends Enum<E>> E word(String name, E otherwise) {
        var said = root.at(name);
        var known =
                Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                        .filter(one -> word(one).equals(said.value()))
                        .findFirst();
        flawed |= !said.isMissing() && known.isEmpty();
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
