package studio.likeness.ui.shell;

import java.time.Instant;
import java.util.Map;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.purse.Balance;
import studio.likeness.ui.purse.Situation;

/// What the header says of the wallet. Nothing is claimed that is not known: no wallet is no open
/// lock, and an old balance says its age.
record WalletBadges(Situation situation, Balance last, Instant now) {
    /// The picture on the lock; named as the icon font names it.
    enum Lock {
        CREDIT_CARD,
        EYE,
        LOCK,
        UNLOCK
    }

    Message balance() {
        if (isUnknown()) {
            return Message.of("shell.balance.unknown");
        }
        if (situation.payer().isEmpty()) {
            return Message.of("shell.balance.none");
        }
        return last.amount()
                .map(amount -> Message.of("shell.balance.amount", "amount", amount.plain()))
                .orElseGet(() -> Message.of("shell.balance.unread"));
    }

    Tone balanceTone() {
        return situation.payer().isPresent() && last.isStale(now) ? Tone.CARE : Tone.QUIET;
    }

    Message balanceSaid() {
        if (isUnknown()) {
            return Message.of("shell.balance.unknown.long");
        }
        if (situation.payer().isEmpty()) {
            return Message.of("shell.balance.none.long");
        }
        var at = last.at();
        if (last.amount().isEmpty() || at.isEmpty()) {
            return Message.of("shell.balance.unread.long");
        }
        var amount = last.amount().map(MicroUsd::plain).orElseThrow();
        var key =
                last.isStale(now)
                        ? "shell.balance.stale.long"
                        : situation.isPlay() ? "shell.balance.play.long" : "shell.balance.long";
        return new Message(key, Map.of("amount", amount, "at", at.get()));
    }

    /// Until the vault was read nobody knows whether there is a wallet.
    private boolean isUnknown() {
        return !situation.known();
    }

    Lock lock() {
        var payer = situation.payer();
        if (payer.isEmpty()) {
            return Lock.CREDIT_CARD;
        }
        if (payer.get().kind() == Holding.Keeping.WATCHED) {
            return Lock.EYE;
        }
        return situation.open() ? Lock.UNLOCK : Lock.LOCK;
    }

    Message lockSaid() {
        if (isUnknown()) {
            return Message.of("shell.balance.unknown.long");
        }
        return Message.of(
                switch (lock()) {
                    case CREDIT_CARD -> "shell.lock.nothing";
                    case EYE -> "shell.lock.watching";
                    case LOCK -> "shell.lock.locked";
                    case UNLOCK -> situation.isPlay() ? "shell.lock.play" : "shell.lock.open";
                });
    }
}
