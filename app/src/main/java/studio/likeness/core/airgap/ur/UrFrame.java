package studio.likeness.core.airgap.ur;

import java.util.Locale;
import java.util.regex.Pattern;

/// One code of an animated row: its number, how many fragments the message has, and some of them
/// added up.
final class UrFrame {
    /// More fragments than this are no payment.
    static final int MOST_FRAGMENTS = 1024;

    private static final long LAST = 0xFFFF_FFFFL;
    private static final int HEAD = 32;
    private static final Pattern PLACE = Pattern.compile("([1-9][0-9]{0,9})-([1-9][0-9]{0,3})");

    private final String kind;
    private final long number;
    private final Measure measure;
    private final byte[] data;

    UrFrame(String kind, long number, Measure measure, byte[] data) {
        this.kind = kind;
        this.number = number;
        this.measure = measure;
        this.data = data.clone();
    }

    String kind() {
        return kind;
    }

    long number() {
        return number;
    }

    Measure measure() {
        return measure;
    }

    byte[] data() {
        return data.clone();
    }

    /// What all frames of one message have in common.
    ///
    /// @param fragments how many
    /// @param length of the message, in bytes
    /// @param fragment the length of one
    record Measure(int fragments, int length, int fragment, long checksum) {
        boolean isPossible() {
            return (long) fragments * fragment >= length
                    && (long) (fragments - 1) * fragment < length;
        }
    }

    /// From its three parts, already in lower case.
    static UrFrame read(String kind, String place, String letters) throws Misread {
        var numbers = PLACE.matcher(place);
        Misread.unless(numbers.matches(), Flaw.NOT_A_CODE);
        Misread.unless(letters.length() <= 2 * (Ur.LARGEST + HEAD), Flaw.TOO_LARGE);
        var cbor = new CborReader(Bytewords.read(letters));
        Misread.unless(cbor.array(5) == 5, Flaw.UNREADABLE);
        var number = cbor.unsigned(LAST);
        var fragments = (int) cbor.unsigned(MOST_FRAGMENTS);
        var length = (int) cbor.unsigned(Ur.LARGEST);
        var checksum = cbor.unsigned(LAST);
        var data = cbor.bytes(1, Ur.LARGEST);
        cbor.end();
        var measure = new Measure(fragments, length, data.length, checksum);
        Misread.unless(
                number > 0
                        && measure.isPossible()
                        && number == Long.parseLong(numbers.group(1))
                        && fragments == Integer.parseInt(numbers.group(2)),
                Flaw.UNREADABLE);
        return new UrFrame(kind, number, measure, data);
    }

    /// Upper case: such letters make smaller codes.
    String text() {
        var cbor =
                new CborWriter()
                        .array(5)
                        .unsigned(number)
                        .unsigned(measure.fragments())
                        .unsigned(measure.length())
                        .unsigned(measure.checksum())
                        .bytes(data);
        var place = number + "-" + measure.fragments();
        var text = Ur.SCHEME + kind + '/' + place + '/' + Bytewords.of(cbor.toBytes());
        return text.toUpperCase(Locale.ROOT);
    }
}
