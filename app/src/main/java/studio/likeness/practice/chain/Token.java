package studio.likeness.practice.chain;

import java.util.Arrays;
import java.util.Optional;

/// The token's reading functions, called by their four-byte names.
final class Token {
    private final Ledger ledger;

    Token(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Empty where a real token reverts: an unknown function, or arguments that are none.
    Optional<byte[]> call(byte[] data) {
        if (data.length < 4) {
            return Optional.empty();
        }
        var arguments = Arrays.copyOfRange(data, 4, data.length);
        try {
            return answer(Hex.of(Arrays.copyOf(data, 4)), arguments);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> answer(String function, byte[] arguments) {
        var network = ledger.network();
        return switch (function) {
            case "0x70a08231" -> balanceOf(arguments);
            case "0xe94a0102" -> authorizationState(arguments);
            case "0x313ce567" -> Optional.of(Words.of(6));
            case "0x06fdde03" -> Optional.of(Words.of(network.domainName()));
            case "0x95d89b41" -> Optional.of(Words.of("USDC"));
            case "0x54fd4d50" -> Optional.of(Words.of(network.domainVersion()));
            case "0x3644e515" -> Optional.of(network.domainSeparator());
            default -> Optional.empty();
        };
    }

    private Optional<byte[]> balanceOf(byte[] arguments) {
        return Optional.of(Words.of(ledger.balanceOf(Words.address(Words.at(arguments, 0)))));
    }

    private Optional<byte[]> authorizationState(byte[] arguments) {
        var payer = Words.address(Words.at(arguments, 0));
        var nonce = Hex.of(Words.at(arguments, 1));
        return Optional.of(Words.of(ledger.authorizationState(payer, nonce)));
    }
}
