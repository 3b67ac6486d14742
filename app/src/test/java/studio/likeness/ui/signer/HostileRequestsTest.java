package studio.likeness.ui.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.pay.Network;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Language;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.ManualTasks;

/// Requests that mean harm, brought to the desk as codes. Each is refused in words of both
/// languages, and nothing is signed.
class HostileRequestsTest {
    private static final ManualTasks TASKS = new ManualTasks();
    private static final SignRequest GOOD = new OfflineComputer(TASKS).request(714_000);
    private static final TokenDomain DOLLAR = Network.BASE_SEPOLIA.dollar();
    private static final Address STRANGER = GOOD.transfer().to();

    private final OfflineComputer computer = new OfflineComputer(TASKS);
    private final Words words = new Words(Locale.ENGLISH);

    static Stream<Arguments> requests() {
        return Stream.of(
                hostile("real USDC", on(domain(DOLLAR.name(), STRANGER))),
                hostile("does not fit the real one", on(domain("USD Coin", DOLLAR.contract()))),
                hostile("another network", on(Network.BASE.dollar())),
                hostile("stays usable for longer", before(seconds(86_400))),
                hostile("stays usable for longer", before(BigInteger.TWO.pow(255))),
                hostile("is over", before(seconds(0))),
                hostile("over the limit of this computer", with(BigInteger.valueOf(20_000_001))),
                hostile("needs no payment", with(BigInteger.ZERO)),
                hostile("not from the account of this computer", from(STRANGER)),
                hostile("is your own", to(GOOD.transfer().from())),
                hostile("belongs to nobody", to(Address.of(new byte[20]))),
                hostile("another account than the one that pays", at(1)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedInWords(String part, SignRequest request) {
        computer.desk().intake().takeText(request.ur().toString());
        TASKS.run();
        var reason = reason();
        assertThat(words.say(reason)).contains(part);
        words.setLanguage(Language.ZH);
        assertThat(words.say(reason)).containsPattern("\\p{IsHan}");
        computer.desk().sign();
        TASKS.run();
        assertThat(computer.signed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCodeThatIsNoRequestIsRefusedInWords(String part, String text) {
        computer.desk().intake().takeText(text);
        TASKS.run();
        assertThat(words.say(reason())).contains(part);
    }

    static Stream<Arguments> texts() {
        var good = GOOD.ur().toString();
        return Stream.of(
                Arguments.of("checksum does not fit", good.substring(0, good.length() - 2) + "ae"),
                Arguments.of("another kind", good.replace("eth-sign-request", "eth-signature")),
                Arguments.of("not a code", "ethereum:0x1234"),
                Arguments.of("makes no sense", path("89182cf5183cf500f500f400")),
                Arguments.of("makes no sense", path("8a182cf5183cf500f500f480f4")),
                Arguments.of("makes no sense", path("80")));
    }

    /// A good request but for the steps of its path, `m/44'/60'/0'/0/0`.
    private static String path(String steps) {
        var hex = HexFormat.of();
        var good = hex.formatHex(GOOD.ur().content());
        var bent = good.replace("8a182cf5183cf500f500f400f4", steps);
        assertThat(bent).isNotEqualTo(good);
        return Ur.of(SignRequest.KIND, hex.parseHex(bent)).toString();
    }

    private Message reason() {
        var problem = computer.desk().problemProperty().get();
        return problem == null
                ? Optional.of(computer.desk().stateProperty().get())
                        .map(DeskState.Review.class::cast)
                        .flatMap(review -> review.judged().refusal())
                        .orElseThrow()
                : what(problem);
    }

    private static Message what(Problem problem) {
        return problem.what();
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

    /// A key in another place of the tree.
    private static SignRequest at(int account) {
        var source = (int) GOOD.path().source().orElseThrow();
        return new SignRequest(
                GOOD.id(), GOOD.transfer(), KeyPath.ethereum(account, source), GOOD.origin());
    }

    private static TokenDomain domain(String name, Address contract) {
        return new TokenDomain(name, "2", DOLLAR.chainId(), contract);
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
