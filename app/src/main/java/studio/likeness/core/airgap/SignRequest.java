package studio.likeness.core.airgap;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.pay.TypedTransfer;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// What the online studio asks for: `eth-sign-request` of ERC-4527, and of all it can hold only a
/// payment as typed data.
///
/// @param origin who asks, in the asker's own words
public record SignRequest(UUID id, TransferAuthorization transfer, KeyPath path, String origin) {
    public static final String KIND = "eth-sign-request";

    static final int LONGEST_ORIGIN = 120;
    private static final int TYPED_DATA = 2;
    private static final int LAST_KIND = 4;

    public Ur ur() {
        var cbor = new CborWriter().map(7);
        RequestId.write(cbor.unsigned(1), id);
        cbor.unsigned(2).bytes(TypedTransfer.write(transfer).getBytes(TypedTransfer.ENCODING));
        cbor.unsigned(3).unsigned(TYPED_DATA);
        cbor.unsigned(4).unsigned(transfer.domain().chainId());
        path.write(cbor.unsigned(5));
        cbor.unsigned(6).bytes(transfer.from().bytes());
        cbor.unsigned(7).text(origin);
        return Ur.of(KIND, cbor.toBytes());
    }

    public static Outcome<SignRequest> read(Ur ur) {
        return Misread.outcome(() -> new Fields().read(ur.reader(KIND)));
    }

    /// The fields as they come, before it is known that they make a request.
    private static final class Fields {
        private @Nullable UUID id;
        private byte @Nullable [] data;
        private long kind;
        private OptionalLong chain = OptionalLong.empty();
        private @Nullable KeyPath path;
        private Optional<Address> address = Optional.empty();
        private String origin = "";

        SignRequest read(CborReader cbor) throws Misread {
            var seen = 0L;
            for (var pairs = cbor.map(7); pairs > 0; pairs--) {
                var key = cbor.unsigned(Long.MAX_VALUE);
                Misread.unless(key > seen, Flaw.UNREADABLE);
                seen = key;
                field(key, cbor);
            }
            cbor.end();
            return request();
        }

        private void field(long key, CborReader cbor) throws Misread {
            switch ((int) Math.min(key, 8)) {
                case 1 -> id = RequestId.read(cbor);
                case 2 -> data = cbor.bytes(0, TypedTransfer.LONGEST);
                case 3 -> kind = cbor.unsigned(LAST_KIND);
                case 4 -> chain = OptionalLong.of(cbor.unsigned(Long.MAX_VALUE));
                case 5 -> {
                    cbor.tag(KeyPath.TAG);
                    path = KeyPath.read(cbor);
                }
                case 6 -> address = Optional.of(Address.of(cbor.bytes(20, 20)));
                case 7 -> origin = cbor.text(4 * LONGEST_ORIGIN);
                default -> throw new Misread(Flaw.FIELD_UNKNOWN);
            }
        }

        private SignRequest request() throws Misread {
            if (id == null || data == null || kind == 0 || path == null) {
                throw new Misread(Flaw.FIELD_MISSING);
            }
            Misread.unless(kind == TYPED_DATA, Flaw.SIGNING_OTHER);
            Misread.unless(!path.steps().isEmpty(), Flaw.PATH_MALFORMED);
            Misread.unless(isPlain(origin), Flaw.ORIGIN_UNREADABLE);
            var transfer =
                    TypedTransfer.read(data).orElseThrow(() -> new Misread(Flaw.MESSAGE_FOREIGN));
            var domain = transfer.domain();
            Misread.unless(
                    chain.isEmpty() || chain.getAsLong() == domain.chainId(),
                    Flaw.NETWORK_CONTRADICTION);
            Misread.unless(
                    address.isEmpty() || address.get().equals(transfer.from()), Flaw.PATH_OTHER);
            return new SignRequest(id, transfer, path, origin);
        }
    }

    static boolean isPlain(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_ORIGIN
                && text.codePoints().allMatch(SignRequest::isPlain);
    }

    /// A sign that could turn the line it is shown in around, or hide a part of it, is not shown.
    static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
