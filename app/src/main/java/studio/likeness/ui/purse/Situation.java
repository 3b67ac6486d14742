package studio.likeness.ui.purse;

import java.util.List;
import java.util.Optional;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.wallet.Holding;

/// Who could pay, who does, and whether they can at this moment.
///
/// @param known false until the vault has been read once
/// @param open the payer's key is in memory
public record Situation(
        Mode mode,
        Network network,
        boolean known,
        List<Holding> holdings,
        Optional<Holding> payer,
        boolean open) {
    static final Situation NOWHERE =
            new Situation(
                    Mode.PRACTICE, Network.BASE_SEPOLIA, false, List.of(), Optional.empty(), false);

    public Situation {
        holdings = List.copyOf(holdings);
    }

    public boolean isPlay() {
        return payer.filter(holding -> holding.kind() == Holding.Keeping.PLAY).isPresent();
    }

    /// There is a key, and it is not in memory.
    public boolean isLocked() {
        return payer.filter(Holding::canSign).isPresent() && !open;
    }
}
