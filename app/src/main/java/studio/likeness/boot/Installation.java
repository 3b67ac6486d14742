package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether what was installed is one whole. The launcher names the build it starts, which is the
/// build that its cache of compiled code is named after; the code names the build it is of. Where
/// the two differ, code of another build would be running: an old signer, at worst.
///
/// @param launched what the launcher names, nothing when started from source
public record Installation(@Nullable String launched, String code) {
    private static final String PROPERTY = "studio.build";
    private static final String LICENCES = "studio.licences";

    public static Installation ofThisProgram() {
        return new Installation(System.getProperty(PROPERTY), BuildStamp.id());
    }

    /// Where the texts of all licences lie, when the program was installed.
    static Optional<Path> licences() {
        return Optional.ofNullable(System.getProperty(LICENCES)).map(Path::of);
    }

    /// Why it must not be started.
    public Optional<String> obstacle() {
        return launched == null || launched.equals(code)
                ? Optional.empty()
                : Optional.of(
                        "Likeness Studio is not whole: its launcher is of build "
                                + ArgumentCheck.shown(launched)
                                + " and its code of build "
                                + ArgumentCheck.shown(code)
                                + ". Install it again; your files are not touched");
    }
}
