package studio.likeness.core.pay;

/// All that the gate knows beside the challenge itself.
///
/// @param network the one of this mode
public record Circumstances(
        Asked asked,
        Network network,
        Allowance allowance,
        Account account,
        Recipients recipients,
        Standing standing) {}
