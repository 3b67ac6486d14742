package studio.likeness.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.HandClock;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.purse.Situation;

/// What the header says of the wallet at each moment.
class WalletBadgesTest {
    private static final Holding KEPT = new Holding(Address.of(new byte[20]), Holding.Keeping.KEPT);

    /// A start takes seconds, and somebody may have a wallet.
    @Test
    void nobodyIsSaidToHaveNoWalletBeforeTheVaultWasRead() {
        var badges = badges(false, Optional.empty());
        assertThat(badges.balance().key()).isEqualTo("shell.balance.unknown");
        assertThat(badges.balanceSaid().key()).isEqualTo("shell.balance.unknown.long");
        assertThat(badges.lockSaid().key()).isEqualTo("shell.balance.unknown.long");
    }

    @Test
    void afterThatWhatIsMissingIsSaid() {
        var badges = badges(true, Optional.empty());
        assertThat(badges.balance().key()).isEqualTo("shell.balance.none");
        assertThat(badges.lockSaid().key()).isEqualTo("shell.lock.nothing");
        assertThat(badges(true, Optional.of(KEPT)).lockSaid().key()).isEqualTo("shell.lock.locked");
    }

    private static WalletBadges badges(boolean known, Optional<Holding> payer) {
        var now = new Situation(Mode.LIVE, Network.BASE, known, List.of(), payer, false);
        return new WalletBadges(now, new PurseBench().live().balance(), new HandClock().now());
    }
}
