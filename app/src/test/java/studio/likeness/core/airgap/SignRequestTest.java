package studio.likeness.core.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.pay.TypedTransfer;

class SignRequestTest {
    private static final byte[] DATA =
            TypedTransfer.write(Requests.transfer()).getBytes(TypedTransfer.ENCODING);
    private static final byte[] PAYER = Requests.KEY.address().bytes();

    @Test
    void whatIsAskedIsRead() {
        var request = Requests.request();
        assertThat(PeersTest.done(SignRequest.read(request.ur()))).isEqualTo(request);
        assertThat(request.ur().toString().length()).isLessThan(2600);
    }

    @Test
    void theLeastThatOthersSendIsEnough() {
        var ur =
                ur(
                        4,
                        c -> {
                            id(c);
                            c.unsigned(2).bytes(DATA).unsigned(3).unsigned(2);
                            Requests.path().from(OptionalLong.empty()).write(c.unsigned(5));
                        });
        var request = PeersTest.done(SignRequest.read(ur));
        assertThat(request.transfer()).isEqualTo(Requests.transfer());
        assertThat(request.origin()).isEmpty();
        assertThat(request.path().agrees(Requests.path())).isTrue();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                hostile(Flaw.OTHER_KIND, Ur.of("eth-signature", new byte[] {1})),
                hostile(Flaw.UNREADABLE, Ur.of(SignRequest.KIND, new byte[] {1})),
                hostile(Flaw.FIELD_MISSING, ur(0, _ -> {})),
                hostile(Flaw.SIGNING_OTHER, full(3, DATA, "", PAYER, 84_532)),
                hostile(Flaw.SIGNING_OTHER, full(1, DATA, "", PAYER, 84_532)),
                hostile(Flaw.MESSAGE_FOREIGN, full(2, new byte[] {'{', '}'}, "", PAYER, 84_532)),
                hostile(Flaw.NETWORK_CONTRADICTION, full(2, DATA, "", PAYER, 8453)),
                hostile(Flaw.PATH_OTHER, full(2, DATA, "", new byte[20], 84_532)),
                hostile(Flaw.ORIGIN_UNREADABLE, full(2, DATA, "a\u202Eb", PAYER, 84_532)),
                hostile(Flaw.ORIGIN_UNREADABLE, full(2, DATA, "a\nb", PAYER, 84_532)),
                hostile(Flaw.ORIGIN_UNREADABLE, full(2, DATA, "x".repeat(121), PAYER, 84_532)),
                hostile(Flaw.FIELD_UNKNOWN, ur(1, c -> c.unsigned(8).unsigned(1))),
                hostile(Flaw.UNREADABLE, ur(2, c -> id(c.unsigned(3).unsigned(2)))),
                hostile(Flaw.PATH_MALFORMED, path("a0")),
                hostile(Flaw.PATH_MALFORMED, path("a10180")),
                hostile(Flaw.PATH_MALFORMED, path("a1018280f5")),
                hostile(Flaw.PATH_MALFORMED, path("a1018101")),
                hostile(Flaw.PATH_MALFORMED, path("a2018201f50305")),
                hostile(Flaw.UNREADABLE, path("a101821a80000000f5")),
                hostile(Flaw.UNREADABLE, path("a10195")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefused(Flaw flaw, Ur ur) {
        assertThat(SignRequest.read(ur)).isEqualTo(flaw.failed());
    }

    private static Arguments hostile(Flaw flaw, Ur ur) {
        return Arguments.of(flaw, ur);
    }

    private static Ur full(int kind, byte[] data, String origin, byte[] payer, long chain) {
        return ur(
                7,
                c -> {
                    id(c);
                    c.unsigned(2)
                            .bytes(data)
                            .unsigned(3)
                            .unsigned(kind)
                            .unsigned(4)
                            .unsigned(chain);
                    Requests.path().write(c.unsigned(5));
                    c.unsigned(6).bytes(payer).unsigned(7).text(origin);
                });
    }

    private static Ur path(String hex) {
        var head =
                new CborWriter()
                        .map(4)
                        .unsigned(1)
                        .tag(37)
                        .bytes(new byte[16])
                        .unsigned(2)
                        .bytes(DATA)
                        .unsigned(3)
                        .unsigned(2)
                        .unsigned(5)
                        .tag(304)
                        .toBytes();
        return Ur.of(
                SignRequest.KIND, HexFormat.of().parseHex(HexFormat.of().formatHex(head) + hex));
    }

    private static void id(CborWriter cbor) {
        RequestId.write(cbor.unsigned(1), Requests.ID);
    }

    private static Ur ur(int fields, Consumer<CborWriter> content) {
        var cbor = new CborWriter().map(fields);
        content.accept(cbor);
        return Ur.of(SignRequest.KIND, cbor.toBytes());
    }
}
