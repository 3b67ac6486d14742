package studio.likeness.ui.tour;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.wallet.Address;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.settings.KeysAsked;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.wallet.CreateViewModel;
import studio.likeness.ui.wallet.WalletSource;

/// The wallet in its states, and every dialog over it.
final class WalletStops {
    static final List<TourStop> ALL =
            List.of(
                    StudioStop.ledger("ledger-full", 50_000),
                    StudioStop.wallet("wallet-none", Mode.LIVE, _ -> {}, _ -> {}),
                    StudioStop.entry("ledger-entry", 0),
                    StudioStop.touched(
                            "wallet-open", Mode.LIVE, WalletStops::trust, WalletStops::unlock),
                    StudioStop.touched(
                            "wallet-wrong-password",
                            Mode.LIVE,
                            stop -> keep(stop.bench()),
                            WalletStops::mistype),
                    StudioStop.wallet("wallet-locked", Mode.LIVE, WalletStops::keep, _ -> {}),
                    StudioStop.wallet("wallet-watched", Mode.LIVE, WalletStops::watch, _ -> {}),
                    StudioStop.touched("wallet-stale", Mode.PRACTICE, _ -> {}, WalletStops::cut),
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
                    StudioStop.touched("wallet-created", Mode.LIVE, _ -> {}, WalletStops::create),
                    StudioStop.touched(
                            "wallet-limits-unknown",
                            Mode.LIVE,
                            WalletStops::loseLimits,
                            WalletStops::goDown),
                    StudioStop.wallet(
                            "wallet-import-words",
                            Mode.LIVE,
                            _ -> {},
                            wallet -> wallet.bring(WalletSource.WORDS)),
                    StudioStop.wallet(
                            "wallet-import-key",
                            Mode.LIVE,
                            _ -> {},
                            wallet -> wallet.bring(WalletSource.KEY)),
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
                            wallet -> wallet.changePassword()),
                    keys("keys-first", KeyLock.Asks.A_NEW_ONE),
                    keys("keys-of-the-wallet", KeyLock.Asks.THE_WALLETS),
                    keys("keys-locked", KeyLock.Asks.ITS_PASSWORD));

    /// A guess at its password costs next to nothing, and none is right.
    private static final String CHEAP =
            """
            {"version":3,"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","crypto":{"cipher":"aes-128-ctr",\
            "cipherparams":{"iv":"%s"},"ciphertext":"%s","kdf":"scrypt","kdfparams":{"dklen":32,\
            "n":2,"r":1,"p":1,"salt":"%s"},"mac":"%s"}}\
            """
                    .formatted("0".repeat(32), "0".repeat(64), "0".repeat(64), "0".repeat(64));

    private WalletStops() {}

    private static TourStop keys(String name, KeyLock.Asks asks) {
        return StudioStop.showing(
                name,
                Mode.LIVE,
                shell -> {
                    shell.go(Place.SETTINGS);
                    new KeysAsked(asks).over(shell);
                });
    }

    /// One service may be paid a little without asking.
    private static void trust(StudioStop stop) {
        keep(stop.bench());
        var allowed = new Policy(Policy.CAREFUL.caps(), MicroUsd.of(200_000));
        stop.policies().set(ServiceId.JARVISCLAW.id(), allowed);
    }

    private static void unlock(StudioStop stop) {
        stop.bench().unlocked();
    }

    private static void mistype(StudioStop stop) {
        var field = stop.root().lookup("#wallet-password");
        for (var letter : List.of("w", "r", "o", "n", "g")) {
            field.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            letter,
                            letter,
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
        ((Button) stop.root().lookup("#wallet-unlock")).fire();
        stop.bench().tasks().run();
    }

    private static void keep(PurseBench bench) {
        bench.files().store(address(7), CHEAP.getBytes(US_ASCII));
        bench.again();
    }

    private static void watch(PurseBench bench) {
        bench.files().watch(List.of(address(8)));
        var path = Optional.of(KeyPath.ethereum(0, 0xF23F9FD2));
        bench.pairings().keep(new Pairing(address(8), path, true, "Keystone"));
        bench.again();
    }

    private static void cut(StudioStop stop) {
        var bench = stop.bench();
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

    private static void create(StudioStop stop) {
        var creating = stop.walletModel().create();
        confirm(creating);
        creating.seal(PurseBench.secret("a long password"));
        stop.bench().tasks().run();
    }

    private static void loseLimits(StudioStop stop) {
        keep(stop.bench());
        stop.policies().fail(new Problem.DatabaseUnavailable("studio.db"));
    }

    private static void goDown(StudioStop stop) {
        ((ScrollPane) stop.root().lookup(".scroll-pane")).setVvalue(1);
    }

    private static Address address(int last) {
        var bytes = new byte[20];
        bytes[0] = 0x5a;
        bytes[19] = (byte) last;
        return Address.of(bytes);
    }
}
