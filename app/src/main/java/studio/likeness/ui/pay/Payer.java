package studio.likeness.ui.pay;

import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;
import studio.likeness.ui.purse.LivePurse;

/// The account that pays at this moment, beside the one that a price was judged for.
record Payer(LivePurse purse) {

    /// Whether a price was judged for the one that pays now. While no account is known there is
    /// none to differ from.
    boolean is(Quote.Priced priced) {
        return purse.situation()
                .payer()
                .map(Holding::address)
                .filter(now -> !now.equals(priced.footing().account().address()))
                .isEmpty();
    }

    /// Whether the key of the account is elsewhere, so that nothing is signed here.
    boolean walks(Quote.Priced priced) {
        var account = priced.footing().account().address();
        var known =
                purse.situation().holdings().stream()
                        .filter(holding -> holding.address().equals(account))
                        .toList();
        return !known.isEmpty() && known.stream().noneMatch(Holding::canSign);
    }

    /// What a person knows an account by: the name that the other computer gave it, or what can be
    /// done with it here.
    Message name(Address account) {
        var told =
                purse.pairingProperty()
                        .get()
                        .filter(pairing -> pairing.address().equals(account))
                        .filter(pairing -> !pairing.name().isEmpty());
        if (told.isPresent()) {
            return Message.of("pay.from.named", "name", told.get().name());
        }
        return purse.situation().holdings().stream()
                .filter(holding -> holding.address().equals(account))
                .findFirst()
                .map(holding -> Message.naming(holding.kind()))
                .orElseGet(() -> Message.of("pay.from.gone"));
    }
}
