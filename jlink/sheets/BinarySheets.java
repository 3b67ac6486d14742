import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import sun.misc.Unsafe;

/// Reads style sheets now, so that no start has to: each `X.css` that is named gets an `X.bss` beside
/// it, which JavaFX takes in its place. A sheet that comes back with another rule, property or value
/// ends with 1.
class BinarySheets {
    /// How the value of a dashed border prints before it was kept: as an array, by its address.
    private static final String BY_ADDRESS = "[Ljavafx";

    static void main(String[] sheets) throws ReflectiveOperationException, IOException {
        inOneOrder();
        for (var sheet : sheets) {
            var source = Path.of(sheet);
            var binary = Path.of(sheet.replaceAll("\\.css$", ".bss"));
            Stylesheet.convertToBinary(source.toFile(), binary.toFile());
            var read = new CssParser().parse(url(source)).getRules();
            var kept = Stylesheet.loadBinary(url(binary)).getRules();
            if (!alike(read, kept, BinarySheets::alike)) {
                System.err.println(sheet + " comes back as another one");
                System.exit(1);
            }
        }
    }

    /// JavaFX writes the classes of a selector in the order of an immutable set, which the JDK shuffles
    /// anew in each run: two builds would differ. The order alone hangs on these two.
    @SuppressWarnings("removal")
    private static void inOneOrder() throws ReflectiveOperationException {
        var access = Unsafe.class.getDeclaredField("theUnsafe");
        access.setAccessible(true);
        var unsafe = (Unsafe) access.get(null);
        var sets = Class.forName("java.util.ImmutableCollections");
        var salt = sets.getDeclaredField("SALT32L");
        var reverse = sets.getDeclaredField("REVERSE");
        unsafe.putLong(unsafe.staticFieldBase(salt), unsafe.staticFieldOffset(salt), 0);
        unsafe.putBoolean(unsafe.staticFieldBase(reverse), unsafe.staticFieldOffset(reverse), false);
    }

    private static URL url(Path file) throws IOException {
        return file.toUri().toURL();
    }

    private static boolean alike(Rule read, Rule kept) {
        return read.getSelectors().toString().equals(kept.getSelectors().toString())
                && alike(read.getDeclarations(), kept.getDeclarations(), BinarySheets::alike);
    }

    private static boolean alike(Declaration read, Declaration kept) {
        var value = String.valueOf(read.getParsedValue());
        return read.getProperty().equals(kept.getProperty())
                && (value.contains(BY_ADDRESS)
                        || value.equals(String.valueOf(kept.getParsedValue())));
    }

    private static <T> boolean alike(List<T> read, List<T> kept, BiPredicate<T, T> each) {
        return read.size() == kept.size()
                && IntStream.range(0, read.size())
                        .allMatch(at -> each.test(read.get(at), kept.get(at)));
    }
}
