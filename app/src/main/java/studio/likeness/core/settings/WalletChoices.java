package studio.likeness.core.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.mode.Mode;

/// What a person chose for the wallet.
///
/// @param idleMinutes after how long without a touch an open wallet locks
/// @param locksHidden whether it locks when the window is minimised, too
/// @param payers the address that pays in each mode, once one was chosen
/// @param copied the addresses whose file was saved somewhere else
/// @param codes how requests for a key elsewhere are shown
public record WalletChoices(
        int idleMinutes,
        boolean locksHidden,
        Map<Mode, String> payers,
        Set<String> copied,
        CodeChoices codes) {
    public static final int SHORTEST_IDLE = 1;
    public static final int LONGEST_IDLE = 60;
    public static final int USUAL_IDLE = 5;

    public WalletChoices {
        idleMinutes = Math.clamp(idleMinutes, SHORTEST_IDLE, LONGEST_IDLE);
        payers = Map.copyOf(payers);
        copied = Set.copyOf(copied);
    }

    public static WalletChoices fresh() {
        return new WalletChoices(USUAL_IDLE, true, Map.of(), Set.of(), CodeChoices.fresh());
    }

    public Optional<String> payer(Mode mode) {
        return Optional.ofNullable(payers.get(mode));
    }

    public WalletChoices withIdleMinutes(int value) {
        return new WalletChoices(value, locksHidden, payers, copied, codes);
    }

    public WalletChoices withLocksHidden(boolean value) {
        return new WalletChoices(idleMinutes, value, payers, copied, codes);
    }

    public WalletChoices withPayer(Mode mode, String address) {
        var changed = new HashMap<>(payers);
        changed.put(mode, address);
        return new WalletChoices(idleMinutes, locksHidden, changed, copied, codes);
    }

    public WalletChoices withCopied(String address) {
        var more = new HashSet<>(copied);
        more.add(address);
        return new WalletChoices(idleMinutes, locksHidden, payers, more, codes);
    }

    public WalletChoices withCodes(CodeChoices value) {
        return new WalletChoices(idleMinutes, locksHidden, payers, copied, value);
    }
}
