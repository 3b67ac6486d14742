package studio.likeness.ui.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.pay.Network;
import studio.likeness.core.settings.Language;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// Requests that mean harm, brought to the window as codes. Each is refused in words of both
/// languages, signing is not offered, and nothing is signed.
@SuppressWarnings("NullAway.Init") // opened before each test
class HostileRequestsTest {
    private static final ManualTasks TASKS = new ManualTasks();
    private static final SignRequest GOOD = new OfflineComputer(TASKS).request(714_000);
    private static final TokenDomain DOLLAR = Network.BASE_SEPOLIA.dollar();
    private static final Address STRANGER = GOOD.transfer().to();
    private static Showroom room;

    private final OfflineComputer computer = new OfflineComputer(TASKS);
    private final Words words = new Words(Locale.ENGLISH);
    private SignerView view;
    private Scene scene;

    @BeforeAll
    static void openRoom() {
        room = new Showroom();
    }

    @AfterAll
    static void closeRoom() {
        room.close();
    }

    @BeforeEach
    void open() {
        var keys = computer.keys();
        view = Fx.call(() -> computer.view(keys, words));
        scene = room.show(view.root(), Look.all().getFirst());
        Fx.run(keys::begin);
        work();
        Fx.run(() -> keys.unlock(OfflineComputer.password("right")));
        work();
    }

    @AfterEach
    void close() {
        Fx.run(view::close);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                hostile("real USDC", on(domain(DOLLAR.name(), STRANGER))),
                hostile("does not fit the real one", on(domain("USD Coin", DOLLAR.contract()))),
                hostile("another network", on(Network.BASE.dollar())),
                hostile("does not pay on", on(Network.ETHEREUM.dollar())),
                hostile("does not know", on(domain(1_000_000))),
                hostile("stays usable for longer", before(seconds(86_400))),
                hostile("stays usable for longer", before(BigInteger.TWO.pow(255))),
                hostile("is over", before(seconds(0))),
                hostile("has not begun", after(seconds(60))),
                hostile("over the limit of this computer", with(BigInteger.valueOf(20_000_001))),
                hostile("over the limit of this computer", with(BigInteger.TWO.pow(255))),
                hostile("needs no payment", with(BigInteger.ZERO)),
                hostile("not from the account of this computer", from(STRANGER)),
                hostile("is your own", to(GOOD.transfer().from())),
                hostile("is the token itself", to(DOLLAR.contract())),
                hostile("belongs to nobody", to(Address.of(new byte[20]))),
                hostile("another account than the one that pays", at(1)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isShownWithItsReasonAndNotOfferedForSigning(String part, SignRequest request) {
        bring(request.ur().toString());
        var reason = judged().refusal().orElseThrow();
        assertThat(seen("#offline-refusal .bad")).contains(part).isEqualTo(words.say(reason));
        assertThat(chinese(reason)).containsPattern("\\p{IsHan}");
        assertThat(Fx.call(() -> scene.lookup("#offline-sign"))).isNull();
        signsNothing();
    }

    /// A token that only calls itself so is not shown as what it claims to be.
    @Test
    void aFalseTokenIsNotCalledByTheNameOfTheRealOne() {
        bring(on(domain(DOLLAR.name(), STRANGER)).ur().toString());
        assertThat(seen("#pay-token")).startsWith("Not the real USDC: 0x 2096");
        assertThat(seen("#pay-amount")).isEqualTo("714000");
        assertThat(seen("#offline-review .amount-unit")).isEqualTo("smallest units");
    }

    /// The number of a payment that was signed here, on another one.
    @Test
    void aNumberThatWasUsedForAnotherPaymentIsRefused() {
        bring(GOOD.ur().toString());
        Fx.run(computer.desk()::sign);
        work();
        Fx.run(computer.desk()::next);
        bring(with(BigInteger.valueOf(714_001)).ur().toString());
        assertThat(seen("#offline-refusal .bad")).contains("under the same number");
        assertThat(computer.signed).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCodeThatIsNoRequestIsRefusedInWords(String part, String text) {
        bring(text);
        var problem = Objects.requireNonNull(computer.desk().problemProperty().get());
        assertThat(seen(".trouble .strong")).contains(part).isEqualTo(words.say(problem.what()));
        assertThat(chinese(problem.what())).containsPattern("\\p{IsHan}");
        assertThat(Fx.call(() -> scene.lookup("#offline-review"))).isNull();
        signsNothing();
    }

    static Stream<Arguments> texts() {
        var good = GOOD.ur().toString();
        var chain = "1a00014a34";
        return Stream.of(
                Arguments.of("checksum does not fit", good.substring(0, good.length() - 2) + "ae"),
                Arguments.of("another kind", good.replace("eth-sign-request", "eth-signature")),
                Arguments.of("another kind", account()),
                Arguments.of("not a code", "ethereum:0x1234"),
                Arguments.of("not a code", "https://likeness.studio/pay"),
                Arguments.of(
                        "something else than a payment", bent("030204" + chain, "030104" + chain)),
                Arguments.of(
                        "something else than a payment", bent("030204" + chain, "030304" + chain)),
                Arguments.of("not a plain payment", said("TransferWithAuth", "TransferWithOuth")),
                Arguments.of("not a plain payment", said("validBefore", "validAlways")),
                Arguments.of("two different networks", bent("0204" + chain, "02041a00014a33")),
                Arguments.of("unreadable signs", said("Likeness", "Lik\u202ess")),
                Arguments.of("does not know", bent("0778", "0878")),
                Arguments.of("makes no sense", steps("89182cf5183cf500f500f400")),
                Arguments.of("makes no sense", steps("8a182cf5183cf500f500f480f4")),
                Arguments.of("makes no sense", steps("80")));
    }

    private static String account() {
        var key = new OfflineComputer(TASKS).desk().own();
        return Pairing.show(key, SigningPlace.path(key), "x").toString();
    }

    /// A good request but for the steps of its path, `m/44'/60'/0'/0/0`.
    private static String steps(String steps) {
        return bent("8a182cf5183cf500f500f400f4", steps);
    }

    /// A good request but for one word in it, as long in bytes as the other.
    private static String said(String word, String other) {
        var hex = HexFormat.of();
        return bent(
                hex.formatHex(word.getBytes(StandardCharsets.UTF_8)),
                hex.formatHex(other.getBytes(StandardCharsets.UTF_8)));
    }

    private static String bent(String part, String other) {
        var hex = HexFormat.of();
        var good = hex.formatHex(GOOD.ur().content());
        var bent = good.replace(part, other);
        assertThat(bent).isNotEqualTo(good);
        return Ur.of(SignRequest.KIND, hex.parseHex(bent)).toString();
    }

    private void bring(String text) {
        Fx.run(() -> ((TextArea) scene.lookup("#offline-request-text")).setText(text));
        work();
    }

    private void work() {
        Fx.run(TASKS::run);
        room.settle(scene);
    }

    private void signsNothing() {
        Fx.run(computer.desk()::sign);
        work();
        assertThat(computer.signed).isEmpty();
    }

    private SigningPlace.Judged judged() {
        return ((DeskState.Review) computer.desk().stateProperty().get()).judged();
    }

    private String seen(String place) {
        return Fx.call(() -> ((Label) scene.lookup(place)).getText());
    }

    private String chinese(Message message) {
        words.setLanguage(Language.ZH);
        var said = words.say(message);
        words.setLanguage(Language.EN);
        return said;
    }

    private static Arguments hostile(String part, SignRequest request) {
        return Arguments.of(part, request);
    }

    private static SignRequest changed(UnaryOperator<TransferAuthorization> change) {
        return new SignRequest(
                GOOD.id(), change.apply(GOOD.transfer()), GOOD.path(), GOOD.origin());
    }

    private static SignRequest on(TokenDomain domain) {
        return changed(t -> make(domain, List.of(t.from(), t.to()), t.value(), t.window()));
    }

    private static SignRequest with(BigInteger value) {
        return changed(t -> make(t.domain(), List.of(t.from(), t.to()), value, t.window()));
    }

    private static SignRequest from(Address payer) {
        return changed(
                t -> make(t.domain(), List.of(payer, DOLLAR.contract()), t.value(), t.window()));
    }

    private static SignRequest to(Address recipient) {
        return changed(t -> make(t.domain(), List.of(t.from(), recipient), t.value(), t.window()));
    }

    private static SignRequest before(BigInteger end) {
        return changed(
                t ->
                        make(
                                t.domain(),
                                List.of(t.from(), t.to()),
                                t.value(),
                                new Window(t.window().after(), end)));
    }

    private static SignRequest after(BigInteger begin) {
        return changed(
                t ->
                        make(
                                t.domain(),
                                List.of(t.from(), t.to()),
                                t.value(),
                                new Window(begin, t.window().before())));
    }

    /// A key in another place of the tree.
    private static SignRequest at(int account) {
        var source = (int) GOOD.path().source().orElseThrow();
        return new SignRequest(
                GOOD.id(), GOOD.transfer(), KeyPath.ethereum(account, source), GOOD.origin());
    }

    private static TokenDomain domain(String name, Address contract) {
        return new TokenDomain(name, "2", DOLLAR.chainId(), contract);
    }

    private static TokenDomain domain(long chain) {
        return new TokenDomain(DOLLAR.name(), "2", chain, DOLLAR.contract());
    }

    private static BigInteger seconds(long later) {
        return BigInteger.valueOf(OfflineComputer.NOW.getEpochSecond() + later);
    }

    private static TransferAuthorization make(
            TokenDomain domain, List<Address> parties, BigInteger value, Window window) {
        return new TransferAuthorization(
                domain,
                parties.getFirst(),
                parties.getLast(),
                value,
                window,
                GOOD.transfer().nonce());
    }
}
