package studio.likeness.practice.chain;

/// Why the token refuses a transfer, in the token's own words.
public enum Revert {
    NOT_YET_VALID("FiatTokenV2: authorization is not yet valid"),
    EXPIRED("FiatTokenV2: authorization is expired"),
    USED("FiatTokenV2: authorization is used or canceled"),
    SIGNATURE("FiatTokenV2: invalid signature"),
    PAYEE("ERC20: transfer to the zero address"),
    BALANCE("ERC20: transfer amount exceeds balance");

    private final String text;

    Revert(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
