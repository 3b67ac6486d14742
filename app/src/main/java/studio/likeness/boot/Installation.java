package studio.likeness.boot;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Whether what was installed is one whole. The launcher names the build it starts, which is the
/// build that its cache of compiled code is named after; the code names the build it is of, and so
/// does a file beside it, which comes from no cache. Where two of them differ, code of another
/// build would be running: an old signer, at worst.
///
/// @param launched what the launcher names, nothing when started from source
/// @param code what runs
/// @param installed what lies there
public record Installation(@Nullable String launched, String code, String installed) {
    private static final String PROPERTY = "studio.build";
    private static final String LICENCES = "studio.licences";
    private static final String VIRTUAL_MACHINE = "java.vm.info";
    private static final String FROM_A_CACHE = "sharing";

    public static Installation ofThisProgram() {
        var launched = System.getProperty(PROPERTY);
        var code = BuildStamp.id();
        return new Installation(launched, code, launched == null ? code : BuildStamp.beside());
    }

    /// Where the texts of all licences lie, when the program was installed.
    static Optional<Path> licences() {
        return Optional.ofNullable(System.getProperty(LICENCES)).map(Path::of);
    }

    /// What a log begins with: which program wrote it, and what makes its starts slow, if anything.
    void tellLog() {
        var log = LoggerFactory.getLogger(Installation.class);
        var virtualMachine = System.getProperty(VIRTUAL_MACHINE, "");
        log.info("{}, build {}, {}", Help.version(), code, virtualMachine);
        if (isSlow(virtualMachine)) {
            log.warn("the cache of compiled code is missing or refused: every start takes longer");
        }
    }

    /// A cache that does not fit is refused without a word to the person: all works, a start takes
    /// two or three times as long.
    boolean isSlow(String virtualMachine) {
        return launched != null && !virtualMachine.contains(FROM_A_CACHE);
    }

    /// Why it must not be started.
    public Optional<String> obstacle() {
        if (launched == null) {
            return Optional.empty();
        }
        var other = launched.equals(code) ? installed : code;
        return launched.equals(other)
                ? Optional.empty()
                : Optional.of(
                        "Likeness Studio is not whole: its launcher is of build "
                                + ArgumentCheck.shown(launched)
                                + " and its code of build "
                                + ArgumentCheck.shown(other)
                                + ". Install it again; your files are not touched");
    }
}
