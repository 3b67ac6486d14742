package studio.likeness.practice.pay;

/// Why a payment is refused, with the code that the facilitators of today send.
public enum Reason {
    MALFORMED("invalid_payload"),
    SCHEME("invalid_exact_evm_scheme"),
    NETWORK("invalid_exact_evm_network_mismatch"),
    NO_SUCH_OFFER("No matching payment requirements"),
    SIGNATURE("invalid_exact_evm_signature"),
    RECIPIENT("invalid_exact_evm_recipient_mismatch"),
    EXPIRED("invalid_exact_evm_payload_authorization_valid_before"),
    NOT_YET_VALID("invalid_exact_evm_payload_authorization_valid_after"),
    VALUE("invalid_exact_evm_payload_authorization_value_mismatch"),
    NONCE_USED("invalid_exact_evm_nonce_already_used"),
    BALANCE("invalid_exact_evm_insufficient_balance"),
    SIMULATION("invalid_exact_evm_transaction_simulation_failed"),
    /// The nonce is held for another purchase that is not settled yet.
    NONCE_CLAIMED("nonce_already_claimed"),
    /// A good payment, but of another wallet than the one that ordered.
    OTHER_WALLET("payer_mismatch");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
