package studio.likeness.core.pay.till;

import java.util.Optional;
import studio.likeness.core.airgap.FarKey;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Payer;

/// An account whose key is on another computer.
record WatchedPayer(FarKey far, Address own) implements Payer {
    @Override
    public Optional<Address> address() {
        return Optional.of(own);
    }

    @Override
    public boolean canSign() {
        return far.isKeyOf(own);
    }

    @Override
    public boolean asksAgain() {
        return far.asksAgain();
    }

    @Override
    public Outcome<Boolean> withdraw() {
        return far.withdraw();
    }
}
