package studio.likeness.os.files;

import java.util.HashMap;
import studio.likeness.core.mode.Mode;
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
        var payers = new HashMap<Mode, String>();
        for (var mode : Mode.values()) {
            var payer = root.path("payers").path(mode.folder());
            flawed |= !payer.isMissingNode() && !payer.isString();
            payer.stringValueOpt().ifPresent(address -> payers.put(mode, address));
        }
        return new WalletChoices(
                idle.canConvertToInt() ? idle.intValue() : WalletChoices.USUAL_IDLE, payers);
    }

    static void write(WalletChoices choices, ObjectNode root) {
        root.put("idleMinutes", choices.idleMinutes());
        var payers = root.withObject("payers");
        choices.payers().forEach((mode, address) -> payers.put(mode.folder(), address));
    }
}
