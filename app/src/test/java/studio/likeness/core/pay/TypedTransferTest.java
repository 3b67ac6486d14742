package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.wallet.signing.TransferAuthorization;

class TypedTransferTest {
    private static final TransferAuthorization TRANSFER = Transfers.from(new TestKey().address());
    private static final String JSON = TypedTransfer.write(TRANSFER);

    @Test
    void whatIsWrittenIsReadToTheSameDigest() {
        assertThat(read(JSON)).contains(TRANSFER);
        assertThat(JSON.length()).isLessThan(1200);
    }

    @Test
    void digitsAreDigitsInEveryLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(TypedTransfer.write(TRANSFER)).isEqualTo(JSON);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void plainNumbersAndLowerCaseAddressesMeanTheSame() {
        var other =
                JSON.replace("\"20000\"", "20000")
                        .replace(TRANSFER.to().toString(), lower(TRANSFER.to().toString()))
                        .replace(",", " ,\n");
        assertThat(read(other)).contains(TRANSFER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "primaryType":"TransferWithAuthorization" | "primaryType":"ReceiveWithAuthorization"
                    "primaryType":"TransferWithAuthorization" | "primaryType":"Permit"
                    "primaryType":"TransferWithAuthorization" | "primaryType":"EIP712Domain"
                    "primaryType" | "primarytype"
                    "value":"20000" | "value":"020000"
                    "value":"20000" | "value":"0x4e20"
                    "value":"20000" | "value":"2e4"
                    "value":"20000" | "value":2e4
                    "value":"20000" | "value":20000.0
                    "value":"20000" | "value":"-1"
                    "value":"20000" | "value":" 20000"
                    "value":"20000" | "value":null
                    "value":"20000" | "value":["20000"]
                    "value":"20000" | "value":"20000","extra":"1"
                    "value":"20000" | "value":"20000","value":"1"
                    "value":"20000", |
                    "value","type":"uint256" | "value","type":"uint128"
                    "value","type":"uint256" | "amount","type":"uint256"
                    {"name":"value","type":"uint256"}, |
                    "chainId":8453 | "chainId":0
                    "chainId":8453 | "chainId":8453,"salt":"0x00"
                    "chainId":8453 | "chainId":99999999999999999999
                    "version":"2", |
                    "version":"2" | "version":2
                    "nonce":"0x | "nonce":"0x00
                    "nonce":"0x01 | "nonce":"01
                    "types":{ | "types":{"Permit":[],
                    "domain":{ | "domain":{},"other":{
                    """)
    void anythingMoreLessOrElseIsNotAPayment(String from, String to) {
        assertThat(JSON).contains(from);
        assertThat(read(JSON.replace(from, to == null ? "" : to))).isEmpty();
    }

    @Test
    void theOrderOfFieldsInATypeIsPartOfIt() {
        var from =
                "{\"name\":\"from\",\"type\":\"address\"},{\"name\":\"to\",\"type\":\"address\"}";
        var to = "{\"name\":\"to\",\"type\":\"address\"},{\"name\":\"from\",\"type\":\"address\"}";
        assertThat(read(JSON.replace(from, to))).isEmpty();
    }

    @Test
    void aMistypedAddressIsNotAPayment() {
        var to = TRANSFER.to().toString();
        var swapped = to.replace('a', 'A').equals(to) ? to.replace('A', 'a') : to.replace('a', 'A');
        assertThat(read(JSON.replace(to, swapped))).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNotAPayment() {
        assertThat(TypedTransfer.read(new byte[] {(byte) 0xff})).isEmpty();
        assertThat(read(JSON + JSON)).isEmpty();
        assertThat(read(JSON + " ".repeat(TypedTransfer.LONGEST))).isEmpty();
        assertThat(read("[".repeat(8000))).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private static Optional<TransferAuthorization> read(String json) {
        return TypedTransfer.read(json.getBytes(TypedTransfer.ENCODING));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
