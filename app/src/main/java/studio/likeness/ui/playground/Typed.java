package studio.likeness.ui.playground;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;

/// What typed text means, when it means something.
final class Typed {
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final long MOST = 4_294_967_295L;

    private Typed() {}

    static Optional<Long> seed(String text) {
        return Optional.of(text.strip().replace(" ", ""))
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Long::valueOf)
                .filter(number -> number <= MOST);
    }

    static Optional<URI> address(String text) {
        try {
            var address = new URI(text.strip());
            return Optional.of(address)
                    .filter(uri -> "https".equals(uri.getScheme()) && uri.getHost() != null);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
