package studio.likeness.ui.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.ChainProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.Vectors;
import studio.likeness.ui.codes.Album;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.shell.Sheet;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.tour.NoFiles;
import studio.likeness.ui.walk.Fx;

/// The wallet's screen by its node ids, as a person and a script find it.
@SuppressWarnings("NullAway.Init") // set before each test
class WalletViewTest {
    private final PurseBench bench = new PurseBench();
    private final HandPolicies policies = new HandPolicies();
    private final ShellViewModel shell = new ShellViewModel(Mode.LIVE, _ -> {}, _ -> {});
    private final FxRobot robot = new FxRobot();
    private final Album album = new Album();
    private final SimpleObjectProperty<Boolean> asked = new SimpleObjectProperty<>(false);
    private final List<String> shown = new ArrayList<>();
    private Stage stage;
    private WalletView view;

    @BeforeEach
    void open() {
        stage = Fx.call(Stage::new);
        Fx.run(
                () -> {
                    var outlets = WalletTestOutlets.of(bench, new NoFiles(), shell);
                    view =
                            new WalletView(
                                    new WalletViewModel(
                                            bench.live(),
                                            WalletTestOutlets.limits(policies, bench),
                                            outlets,
                                            new WalletViewModel.Elsewhere(
                                                    asked, () -> shown.add("request"))),
                                    new Words(Locale.ENGLISH));
                    stage.setScene(new Scene(new StackPane(view.root()), 960, 640));
                    stage.show();
                    stage.requestFocus();
                });
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    view.close();
                    stage.close();
                });
    }

    @Test
    void practiceShowsPlayMoneyWithItsCodeAndMoreOfItAtAPress() {
        Fx.run(
                () -> {
                    bench.start(bench.practice());
                });
        settle();
        var address = bench.live().situation().payer().orElseThrow().address().toString();
        assertThat(text("wallet-balance")).isEqualTo("20.00");
        assertThat(node("wallet-missing").isVisible()).isFalse();
        Fx.run(() -> bench.live().want(MicroUsd.of(21_500_000)));
        assertThat(text("wallet-missing"))
                .isEqualTo("1.50 USDC are missing for the last price you were asked.");
        assertThat(node("wallet-address").getUserData()).isEqualTo(address);
        assertThat(node("wallet-qr").getUserData().toString())
                .contains("@84532/")
                .endsWith(address);
        assertThat(stage.getScene().lookup("#wallet-unlock")).isNull();
        robot.clickOn("#wallet-faucet");
        Fx.run(bench.tasks()::run);
        assertThat(text("wallet-balance")).isEqualTo("20.00");
    }

    /// Whoever put the walk off comes back to it here.
    @Test
    void aRequestThatWaitsElsewhereCanBeShownAgain() {
        Fx.run(
                () -> {
                    bench.start(bench.practice());
                });
        settle();
        assertThat(node("wallet-show-request").isVisible()).isFalse();
        Fx.run(() -> asked.set(true));
        settle();
        robot.clickOn("#wallet-show-request");
        assertThat(shown).containsExactly("request");
    }

    @Test
    void aBalanceThatCannotBeReadSaysSo() {
        Fx.run(
                () -> {
                    bench.start(bench.practice());
                    bench.chain().answer(Outcome.failed(new ChainProblem.ChainSilent("node")));
                });
        settle();
        robot.clickOn("#wallet-refresh");
        assertThat(text("wallet-as-of")).isEqualTo("Reading the balance");
        Fx.run(bench.tasks()::run);
        assertThat(text("wallet-as-of")).contains("does not answer");
        assertThat(text("wallet-balance")).isEqualTo("20.00");
    }

    @Test
    void aLockedWalletIsUnlockedByItsPasswordAndLockedAgain() {
        Fx.run(
                () -> {
                    bench.live().open(bench.live(Optional.empty()));
                    bench.tasks().run();
                    bench.keep(bench.live(), _ -> {});
                    bench.tasks().run();
                });
        settle();
        assertThat(button("wallet-unlock").isDisabled()).isTrue();
        robot.clickOn("#wallet-password").write("wrong");
        robot.clickOn("#wallet-unlock");
        Fx.run(bench.tasks()::run);
        assertThat(text("wallet-unlock-problem")).contains("password");
        robot.clickOn("#wallet-password").write("password\n");
        Fx.run(bench.tasks()::run);
        settle();
        assertThat(bench.live().situation().open()).isTrue();
        robot.clickOn("#wallet-lock");
        assertThat(bench.live().situation().isLocked()).isTrue();
    }

    @Test
    void lockingAMinimisedWindowIsAChoiceBesideTheMinutes() {
        Fx.run(
                () -> {
                    bench.live().open(bench.live(Optional.empty()));
                    bench.tasks().run();
                    bench.keep(bench.live(), _ -> {});
                    bench.tasks().run();
                });
        settle();
        var choice = (CheckBox) stage.getScene().lookup("#wallet-lock-hidden");
        assertThat(choice.isSelected()).isTrue();
        Fx.run(choice::fire);
        assertThat(bench.settings().value().wallet().locksHidden()).isFalse();
        Fx.run(choice::fire);
        assertThat(bench.settings().value().wallet().locksHidden()).isTrue();
    }

    @Test
    void aCapIsKeptForItsServiceAndNonsenseIsNot() {
        Fx.run(
                () -> {
                    bench.start(bench.practice());
                });
        settle();
        Fx.run(
                () -> {
                    var call = (TextField) stage.getScene().lookup("#wallet-cap-call");
                    assertThat(call.getText()).isEqualTo("5.00");
                    call.setText("1.25");
                    call.getOnAction().handle(new ActionEvent());
                    bench.tasks().run();
                    assertThat(call.getText()).isEqualTo("1.25");
                    call.setText("lots");
                    call.getOnAction().handle(new ActionEvent());
                    bench.tasks().run();
                });
        var kept = ((Outcome.Done<Policy>) policies.of("blockrun")).value();
        assertThat(kept.caps().perCall().plain()).isEqualTo("1.25");
        assertThat(policies.of("jarvisclaw")).isEqualTo(Outcome.done(Policy.CAREFUL));
    }

    /// What could not be read is not shown as known, and not changed.
    @Test
    void capsThatCannotBeReadAreNotChangedUntilTheyAre() {
        policies.fail(new Problem.DatabaseUnavailable("studio.db"));
        Fx.run(
                () -> {
                    bench.start(bench.practice());
                });
        settle();
        assertThat(node("wallet-cap-call").isDisabled()).isTrue();
        assertThat(text("wallet-limits-unknown")).contains("not known yet");
        policies.heal();
        Fx.run(
                () -> {
                    button("wallet-limits-again").fire();
                    bench.tasks().run();
                });
        settle();
        assertThat(node("wallet-cap-call").isDisabled()).isFalse();
        assertThat(node("wallet-limits-again").getParent().isVisible()).isFalse();
        policies.fail(new Problem.DatabaseUnavailable("studio.db"));
    }

    @Test
    void aWalletBroughtInIsToldAndPaysOnlyWhenChosen() {
        Fx.run(
                () -> {
                    bench.start(bench.practice());
                });
        settle();
        robot.clickOn("#wallet-import");
        var importing = dialog();
        importing.viewModel().sourceProperty().set(WalletSource.KEY);
        Fx.run(
                () ->
                        importing
                                .viewModel()
                                .take(
                                        PurseBench.secret("00".repeat(31) + "07"),
                                        PurseBench.secret("a long password")));
        var sealing = Fx.call(() -> importing.draw(new Words(Locale.ENGLISH)));
        assertThat(sealing.lookup("#wallet-cancel").isDisabled()).isTrue();
        Fx.run(shell::close);
        Fx.run(bench.tasks()::run);
        assertThat(dialog()).as("it is told although it was closed").isSameAs(importing);
        var made = importing.viewModel().madeProperty().get().orElseThrow();
        assertThat(bench.live().situation().isPlay()).isTrue();
        var told = Fx.call(() -> importing.draw(new Words(Locale.ENGLISH)));
        Fx.run(((Button) told.lookup("#wallet-import-pay"))::fire);
        assertThat(bench.live().situation().payer().map(Holding::address)).contains(made);
        assertThat(shell.sheetProperty().get()).isInstanceOf(Sheet.None.class);
    }

    private ImportDialog dialog() {
        return Fx.call(() -> (ImportDialog) ((Sheet.Open) shell.sheetProperty().get()).dialog());
    }

    @Test
    void withoutAWalletTheThreeWaysToOneAreOffered() {
        Fx.run(
                () -> {
                    bench.live().open(bench.live(Optional.empty()));
                    bench.tasks().run();
                });
        settle();
        for (var id : new String[] {"wallet-create", "wallet-import", "wallet-watch"}) {
            robot.clickOn("#" + id);
            assertThat(shell.sheetProperty().get()).isInstanceOf(Sheet.Open.class);
            Fx.run(shell::close);
        }
    }

    @Test
    void anAccountOfAnotherComputerIsPairedFromAPictureWithPathAndFingerprint() {
        var key = Vectors.done(SigningKey.taking(filled(0x11))).publicKey();
        var path = KeyPath.ethereum(3, 0xF23F9FD2);
        album.inPicture =
                List.of(Pairing.show(key, path, "Desk").toString().toUpperCase(Locale.ROOT));
        watch();
        assertThat(text("wallet-address")).isEqualTo(key.address().grouped());
        assertThat(text("wallet-origin")).isEqualTo("Path m/44'/60'/0'/0/3, fingerprint f23f9fd2");
        assertThat(Vectors.done(bench.pairings().of(key.address())).flatMap(Pairing::path))
                .contains(path);
    }

    @Test
    void aCodeOfAnAddressIsWatchedWithoutAPath() {
        var address = Vectors.done(SigningKey.taking(filled(0x22))).address();
        album.inPicture = List.of("ethereum:" + address + "@8453?value=0");
        watch();
        assertThat(text("wallet-address")).isEqualTo(address.grouped());
        assertThat(node("wallet-origin").isVisible()).isFalse();
    }

    private void watch() {
        Fx.run(
                () -> {
                    bench.live().open(bench.live(Optional.empty()));
                    bench.tasks().run();
                });
        var dialog =
                Fx.call(
                        () ->
                                new WatchDialog(
                                        new KeepViewModel(bench.live()),
                                        shell,
                                        album.door(bench.tasks())));
        var card = Fx.call(() -> dialog.draw(new Words(Locale.ENGLISH)));
        var sheet = Fx.call(() -> new Scene(card));
        Fx.run(
                () -> {
                    card.applyCss();
                    ((Button) sheet.lookup("#wallet-watch-file")).fire();
                });
        Fx.run(bench.tasks()::run);
        Fx.run(() -> ((Button) sheet.lookup("#wallet-keep")).fire());
        Fx.run(bench.tasks()::run);
        settle();
    }

    private static byte[] filled(int filling) {
        var scalar = new byte[32];
        Arrays.fill(scalar, (byte) filling);
        return scalar;
    }

    private void settle() {
        Fx.frame(stage.getScene());
        Fx.frame(stage.getScene());
    }

    private String text(String id) {
        return ((Label) node(id)).getText();
    }

    private Button button(String id) {
        return (Button) node(id);
    }

    private Node node(String id) {
        return Fx.call(() -> stage.getScene().lookup("#" + id));
    }
}
