package studio.likeness.core.pay.till;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Allowance;
import studio.likeness.core.pay.Circumstances;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.Recipients;
import studio.likeness.core.pay.Standing;
import studio.likeness.core.wallet.Address;

/// The question put to the gate, but for how things stand.
///
/// @param url what was asked and answered with the demand
/// @param seen the price that a person knows
/// @param confirmed the new recipient that a person agreed to
record Judging(
        Seller seller,
        URI url,
        Optional<MicroUsd> seen,
        Optional<Address> confirmed,
        Duration skew) {

    static Judging of(
            Wish wish, Optional<MicroUsd> seen, Optional<Address> confirmed, Duration skew) {
        return new Judging(wish.seller(), wish.call().address(), seen, confirmed, skew);
    }

    Circumstances against(Footing footing, Optional<Purchase> purchase, Instant now) {
        var obstacles = new HashSet<>(footing.obstacles());
        footing.earlier().ifPresent(obstacles::add);
        return new Circumstances(
                seller.asked(url),
                footing.network(),
                new Allowance(
                        seen,
                        footing.policy().caps().perCall(),
                        footing.leftOfDay(),
                        seller.longest()),
                footing.account(),
                new Recipients(footing.position().recipients(), confirmed),
                new Standing(now, skew, obstacles, purchase));
    }
}
