package studio.likeness.core.airgap.ur;

import java.util.Arrays;
import java.util.zip.CRC32;

/// Bytes as pairs of letters (BCR-2020-012, minimal style): the first and the last letter of 256
/// words, with a checksum at the end.
final class Bytewords {
    private static final int CHECK = 4;
    private static final int LETTERS = 26;
    private static final String PAIRS =
            "aeadaoaxaaahamatayasbkbdbnbtbabsbebybgbwbbbzcmchcscfcycwcecackct"
                    + "cxclcpcndkdadsdidedtdrdndwdpdmdldyeheyeoeeecenemetesftfrfnfsfmfh"
                    + "fzfpfwfxfyfefgflfdgagegrgsgtglgwgdgygmgughgohfhghdhkhthphhhlhyhe"
                    + "hnhsidiaieihiyioisinimjejzjnjtjljojsjpjkjykpkoktkskkknkgkekikblb"
                    + "lalylflslrlplnltloldlelulklgmnmymhmemomumwmdmtmsmknlnyndnsntnnne"
                    + "nboyoeotoxonolospdptpkpypspmplpepfpaprqdqzrerprlrorhrdrkrfryrnrs"
                    + "rtsesasrssskswstspsosgsbsfsntotktitttdtetytltbtstptatnuyuoutueur"
                    + "vtvyvovlvevwvavdvswlwdwmwpwewywswtwnwzwfwkykynylyaytzszoztzczezm";
    private static final short[] VALUES = values();

    private Bytewords() {}

    static String of(byte[] content) {
        var checked = Arrays.copyOf(content, content.length + CHECK);
        var check = check(content, content.length);
        var text = new StringBuilder(2 * checked.length);
        for (var i = 0; i < CHECK; i++) {
            checked[content.length + i] = (byte) (check >>> (24 - 8 * i));
        }
        for (var each : checked) {
            text.append(PAIRS, 2 * (each & 0xff), 2 * (each & 0xff) + 2);
        }
        return text.toString();
    }

    /// From lower-case letters.
    static byte[] read(String letters) throws Misread {
        var length = letters.length() / 2;
        Misread.unless(letters.length() % 2 == 0 && length > CHECK, Flaw.DAMAGED);
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            var value = value(letters.charAt(2 * i), letters.charAt(2 * i + 1));
            Misread.unless(value >= 0, Flaw.DAMAGED);
            bytes[i] = (byte) value;
        }
        var told = 0L;
        for (var i = length - CHECK; i < length; i++) {
            told = (told << 8) | (bytes[i] & 0xff);
        }
        Misread.unless(told == check(bytes, length - CHECK), Flaw.DAMAGED);
        return Arrays.copyOf(bytes, length - CHECK);
    }

    static long check(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    private static int value(char first, char last) {
        var isPair = first >= 'a' && first <= 'z' && last >= 'a' && last <= 'z';
        return isPair ? VALUES[(first - 'a') * LETTERS + last - 'a'] : -1;
    }

    private static short[] values() {
        var values = new short[LETTERS * LETTERS];
        Arrays.fill(values, (short) -1);
        for (var i = 0; i < PAIRS.length() / 2; i++) {
            values[(PAIRS.charAt(2 * i) - 'a') * LETTERS + PAIRS.charAt(2 * i + 1) - 'a'] =
                    (short) i;
        }
        return values;
    }
}
