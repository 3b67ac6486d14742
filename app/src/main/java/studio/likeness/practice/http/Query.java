package studio.likeness.practice.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The query part of an address, in its order, every value kept.
final class Query {
    private Query() {}

    static Map<String, List<String>> parse(URI target) {
        var raw = target.getRawQuery();
        var found = new LinkedHashMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) {
            return found;
        }
        for (var pair : raw.split("&", -1)) {
            var equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            found.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
        }
        return found;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
