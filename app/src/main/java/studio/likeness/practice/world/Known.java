package studio.likeness.practice.world;

import java.nio.file.Path;
import studio.likeness.practice.chain.Address;

/// A face that was enrolled while an earlier server stood: its client still has it on the books.
///
/// @param service the id of the service that enrolled it
public record Known(String service, Id id, String name, boolean real, Path picture, Owner owner) {
    /// What the service called it, and the group it is in.
    public record Id(String asset, String group) {}

    /// Whose it is.
    ///
    /// @param wallet the account that paid for it
    /// @param bearer the header that names the key it was enrolled with, empty where a wallet paid
    public record Owner(Address wallet, String bearer) {}
}
