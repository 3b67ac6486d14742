package studio.likeness.core.service;

/// How a service gets its money.
public enum PaidBy {
    /// A payment signed here, once the service has named its price.
    WALLET,
    /// The account behind a key; the service books it and tells the cost, or not.
    KEY
}
