package studio.likeness.core.pay.ledger;

import java.util.Map;
import studio.likeness.core.money.MicroUsd;

/// Sums over the entries of a filter.
///
/// @param settled signed here and taken
/// @param open signed here, with no known end: may be taken yet
/// @param billed told by services that bill by themselves
/// @param unknown how many entries have an unknown end
/// @param byService settled and billed together, by the service's id
/// @param byFace the same, by the id of the face
public record Totals(
        MicroUsd settled,
        MicroUsd open,
        MicroUsd billed,
        int unknown,
        Map<String, MicroUsd> byService,
        Map<String, MicroUsd> byFace) {
    public Totals {
        byService = Map.copyOf(byService);
        byFace = Map.copyOf(byFace);
    }
}
