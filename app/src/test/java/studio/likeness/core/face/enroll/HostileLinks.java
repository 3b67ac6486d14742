package studio.likeness.core.face.enroll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Two hundred links and more that a phone must never be sent to, made of the tricks there are.
final class HostileLinks {
    static final String KNOWN = "kyc.byteintl.com";

    private HostileLinks() {}

    static List<String> all() {
        var all = new ArrayList<String>();
        hosts().map(host -> "https://" + host + "/?sessionToken=1").forEach(all::add);
        schemes().map(scheme -> scheme + KNOWN + "/?sessionToken=1").forEach(all::add);
        users().map(user -> "https://" + user + "@" + KNOWN + "/").forEach(all::add);
        Stream.of("0", "1", "22", "80", "444", "8080", "8443", "65535", "99999")
                .map(port -> "https://" + KNOWN + ":" + port + "/")
                .forEach(all::add);
        targets()
                .flatMap(HostileLinks::wrapped)
                .flatMap(HostileLinks::placed)
                .map(rest -> "https://" + KNOWN + rest)
                .forEach(all::add);
        broken().forEach(all::add);
        return all;
    }

    private static Stream<String> hosts() {
        return Stream.of(
                "evil.example",
                "byteintl.com",
                "kyc.byteintl.com.evil.example",
                "kyc.byteintl.co",
                "kyc-byteintl.com",
                "evil-kyc.byteintl.com",
                "a.kyc.byteintl.com",
                "kyc.byteintl.com.",
                "kyc.byteint1.com",
                "kyc.bytеintl.com",
                "xn--kyc-byteintl-1za.com",
                "kyc.xn--byteintl-abc.com",
                "127.0.0.1",
                "localhost",
                "[::1]",
                "2130706433",
                "0x7f000001",
                "10.0.0.1",
                "169.254.169.254",
                "kyc.byteintl.com%2eevil.example",
                "kyc.byteintl.com\u3002evil.example",
                "evil.example\\@kyc.byteintl.com",
                "evil.example#@kyc.byteintl.com",
                "evil.example?@kyc.byteintl.com");
    }

    private static Stream<String> schemes() {
        return Stream.of(
                "http://",
                "HTTP://",
                "ftp://",
                "ws://",
                "wss://",
                "javascript://",
                "intent://",
                "data:text/html,//",
                "file://",
                "//",
                "",
                "https:",
                "https:/",
                "https:///",
                "https:\\\\",
                " https://",
                "\thttps://",
                "https ://",
                "blob:https://",
                "view-source:https://");
    }

    private static Stream<String> users() {
        return Stream.of("a", "a:b", "kyc.byteintl.com", "evil.example", "%61", "", ":");
    }

    private static Stream<String> targets() {
        return Stream.of(
                "https://evil.example/x",
                "http://evil.example",
                "//evil.example/x",
                "https://kyc.byteintl.com.evil.example/",
                "https://kyc.byteintl.com@evil.example/",
                "https:%5C%5Cevil.example",
                "javascript:alert(1)",
                "data:text/html,x");
    }

    private static Stream<String> wrapped(String target) {
        return Stream.of(target, percent(target), percent(percent(target)), doubled(target));
    }

    private static Stream<String> placed(String target) {
        return Stream.of(
                "/?redirect=" + target,
                "/?sessionToken=1&next=" + target,
                "/go/" + target,
                "/#" + target,
                "/?a[b]=" + target);
    }

    private static Stream<String> broken() {
        return Stream.of(
                "",
                " ",
                "https://",
                "https:// /",
                "https://kyc.byteintl.com/\u0000",
                "https://kyc.byteintl.com/\n",
                "https://kyc.byteintl.com/\u202egnp.exe",
                "https://kyc.byteintl.com/?a=%",
                "https://kyc.byteintl.com/?a=%zz",
                "https://kyc.byteintl.com/<script>",
                "https://kyc.byteintl.com/\"",
                "https://kyc.byteintl.com/?" + "a".repeat(3000),
                "kyc.byteintl.com");
    }

    private static String percent(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(letter((char) c)));
        return out.toString();
    }

    private static String letter(char c) {
        return Character.isLetterOrDigit(c) ? String.valueOf(c) : "%%%02x".formatted((int) c);
    }

    private static String doubled(String target) {
        return percent(percent(percent(target)));
    }
}
