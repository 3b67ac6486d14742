package studio.likeness.core.pay.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;

/// What was spent on one person.
///
/// @param name empty for those who are no longer in the library, all of them together
public record Spending(Optional<String> name, MicroUsd amount) {

    /// Highest first. Two people of the same name stay two.
    public static List<Spending> perPerson(Map<String, MicroUsd> byFace, Owners owners) {
        if (byFace.isEmpty()) {
            return List.of();
        }
        var known = owners.of(byFace.keySet());
        var sums = new HashMap<Optional<Owners.Owner>, MicroUsd>();
        byFace.forEach(
                (face, amount) ->
                        sums.merge(Optional.ofNullable(known.get(face)), amount, MicroUsd::plus));
        return sums.entrySet().stream()
                .map(each -> new Spending(each.getKey().map(Owners.Owner::name), each.getValue()))
                .sorted(
                        Comparator.comparing(Spending::amount)
                                .reversed()
                                .thenComparing(each -> each.name().orElse("")))
                .toList();
    }
}
