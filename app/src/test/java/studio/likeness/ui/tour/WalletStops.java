package studio.likeness.ui.tour;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.wallet.CreateViewModel;
import studio.likeness.ui.wallet.WalletSource;

/// The wallet in its states, and every dialog over it.
final class WalletStops {
    static final List<TourStop> ALL =
            List.of(
                    StudioStop.ledger("ledger-full", 50_000),
                    StudioStop.wallet("wallet-none", Mode.LIVE, _ -> {}, _ -> {}),
                    StudioStop.wallet("wallet-locked", Mode.LIVE, WalletStops::keep, _ -> {}),
                    StudioStop.wallet("wallet-watched", Mode.LIVE, WalletStops::watch, _ -> {}),
                    StudioStop.wallet("wallet-stale", Mode.PRACTICE, WalletStops::cut, _ -> {}),
                    StudioStop.wallet(
                            "wallet-create-words", Mode.LIVE, _ -> {}, wallet -> wallet.create()),
                    StudioStop.wallet(
                            "wallet-create-confirm",
                            Mode.LIVE,
                            _ -> {},
                            wallet -> wallet.create().written()),
                    StudioStop.wallet(
                            "wallet-create-password",
                            Mode.LIVE,
                            _ -> {},
                            wallet -> confirm(wallet.create())),
                    StudioStop.wallet(
                            "wallet-import-words",
                            Mode.LIVE,
                            _ -> {},
                            wallet -> wallet.bring(WalletSource.WORDS)),
                    StudioStop.wallet(
                            "wallet-import-file",
                            Mode.LIVE,
                            _ -> {},
                            wallet -> wallet.bring(WalletSource.FILE)),
                    StudioStop.wallet("wallet-watch", Mode.LIVE, _ -> {}, wallet -> wallet.watch()),
                    StudioStop.wallet(
                            "wallet-password",
                            Mode.LIVE,
                            WalletStops::keep,
                            wallet -> wallet.changePassword()));

    private WalletStops() {}

    private static void keep(PurseBench bench) {
        bench.files().store(address(7), "{}".getBytes(US_ASCII));
        bench.again();
    }

    private static void watch(PurseBench bench) {
        bench.files().watch(List.of(address(8)));
        var path = Optional.of(KeyPath.ethereum(0, 0xF23F9FD2));
        bench.pairings().keep(new Pairing(address(8), path, true, "Keystone"));
        bench.again();
    }

    private static void cut(PurseBench bench) {
        bench.chain().answer(Outcome.failed(new ChainProblem.ChainSilent("sepolia.base.org")));
        bench.live().refresh();
        bench.tasks().run();
    }

    private static void confirm(CreateViewModel creating) {
        creating.written();
        var typed = creating.asked().stream().map(creating::word).collect(Collectors.joining(" "));
        try (var secret = PurseBench.secret(typed)) {
            creating.confirm(secret);
        }
    }

    private static Address address(int last) {
        var bytes = new byte[20];
        bytes[0] = 0x5a;
        bytes[19] = (byte) last;
        return Address.of(bytes);
    }
}
