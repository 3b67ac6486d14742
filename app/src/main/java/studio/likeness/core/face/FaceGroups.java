package studio.likeness.core.face;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;

/// The groups of a service that takes characters into groups only, one for each, and bills the
/// making of one.
public interface FaceGroups {
    /// @param mark what no other group has in its name: a group whose answer was lost is found by
    ///   it
    Order<String> make(String name, String mark);

    /// The group with this mark in its name. Free.
    Outcome<Optional<String>> find(String mark) throws InterruptedException;
}
