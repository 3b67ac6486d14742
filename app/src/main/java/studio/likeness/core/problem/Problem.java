package studio.likeness.core.problem;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.text.Message;

/// An expected failure, as a value. Each kind has two sentences, `problem.<kind>.what` and
/// `problem.<kind>.next`, in every language; a test walks the permitted kinds and fails for a
/// missing one.
public sealed interface Problem
        permits AirgapProblem,
                ChainProblem,
                FaceProblem,
                FileProblem,
                PhotoProblem,
                PaymentProblem,
                ServiceProblem,
                VideoProblem,
                Problem.SettingsBroken,
                Problem.SettingsNewer,
                Problem.SettingsNotSaved,
                Problem.DatabaseNewer,
                Problem.DatabaseDamaged,
                Problem.DatabaseUnavailable,
                Problem.FolderUnusable,
                Problem.FolderNotShown,
                Problem.BrowserNotOpened,
                Problem.WalletLocked,
                Problem.WrongPassword,
                Problem.KeystoreDamaged,
                Problem.KeystoreUnknown,
                Problem.KeystoreTooCostly,
                Problem.MemoryShort,
                Problem.KeyExists,
                Problem.KeyMalformed,
                Problem.KeyFileOpen,
                Problem.VaultUnavailable,
                Problem.WordUnknown,
                Problem.WordCountWrong,
                Problem.WordsMixedUp,
                Problem.AddressMalformed,
                Problem.AddressMistyped,
                Problem.HostUnreachable,
                Problem.AnswerLost,
                Problem.AnswerTooLarge,
                Problem.AddressRefused,
                Problem.ReleasesUnclear,
                Problem.Unexpected {

    /// Settings that could not be read. The file is kept under another name, never overwritten.
    ///
    /// @param file the name it was kept under
    record SettingsBroken(String file) implements Problem {}

    /// Settings from a newer program: used as far as understood, never written over.
    record SettingsNewer(int found, int known) implements Problem {}

    record SettingsNotSaved(String folder) implements Problem {}

    /// The database belongs to a newer program. It is left untouched.
    record DatabaseNewer(int found, int known) implements Problem {}

    /// The database failed its own check. It is left as it is; the newest backup stands beside it.
    record DatabaseDamaged(String file) implements Problem {}

    /// The database could not be opened or written: a full disk, a missing right.
    record DatabaseUnavailable(String file) implements Problem {}

    /// A folder that must be ours alone cannot be made or cannot be closed to others.
    record FolderUnusable(String folder) implements Problem {}

    /// The system has no way to show a folder, or the folder is gone. Its name is what helps.
    record FolderNotShown(String folder) implements Problem {}

    /// The system knows no browser, or it did not start.
    record BrowserNotOpened() implements Problem {}

    /// The key is not in memory: nothing can be signed.
    record WalletLocked() implements Problem {}

    /// The file did not open. Without a check of its own, damage looks the same.
    record WrongPassword() implements Problem {}

    /// The check of a wallet file does not fit, or its key belongs to another address.
    record KeystoreDamaged() implements Problem {}

    /// Not a wallet file, or of a kind the studio does not read.
    record KeystoreUnknown() implements Problem {}

    /// Opening the file would take more memory or time than any honest one.
    record KeystoreTooCostly() implements Problem {}

    /// The system had no memory left for opening a key.
    record MemoryShort(long needed) implements Problem {}

    /// There is a file for this key already; it is never written over.
    record KeyExists(String address) implements Problem {}

    /// Not 64 hex digits, or a number that is no key. The text is not repeated: it is a secret.
    record KeyMalformed() implements Problem {}

    /// Others on this computer may read the file of a key.
    record KeyFileOpen(String file) implements Problem {}

    /// The files of the wallet cannot be read or written.
    record VaultUnavailable(String folder) implements Problem {}

    /// A recovery word that is in no list. Which one it is, is said by its place only.
    record WordUnknown(int position) implements Problem {}

    record WordCountWrong(int count) implements Problem {}

    /// All words exist, but their checksum does not fit.
    record WordsMixedUp() implements Problem {}

    /// Not 0x and 40 digits. The text is not repeated: people paste keys here by mistake.
    record AddressMalformed() implements Problem {}

    /// The mix of capitals is the checksum of an address, and it does not fit.
    record AddressMistyped() implements Problem {}

    /// No connection could be made: nothing was sent.
    record HostUnreachable(String host) implements Problem {}

    /// The request may have arrived, its answer did not. So the one thing not to offer is to send
    /// it again.
    record AnswerLost(String host) implements Problem {}

    record AnswerTooLarge(String host, long limit) implements Problem {}

    /// An address that must not be called: plain http beyond this computer, user-info, another
    /// scheme.
    record AddressRefused(String address) implements Problem {}

    /// What came from there tells of no version that a person could take.
    record ReleasesUnclear(String host) implements Problem {}

    /// Nobody expected this. The code finds the place in the log and in the program.
    record Unexpected(String code) implements Problem {}

    default Money money() {
        return Money.NOT_INVOLVED;
    }

    default Act act() {
        return switch (this) {
            case SettingsBroken _,
                    SettingsNotSaved _,
                    DatabaseDamaged _,
                    FolderUnusable _,
                    VaultUnavailable _ ->
                    Act.SHOW_FOLDER;
            case DatabaseUnavailable _, MemoryShort _, HostUnreachable _ -> Act.TRY_AGAIN;
            case KeyFileOpen _ -> Act.MAKE_PRIVATE;
            case DatabaseNewer _ -> Act.QUIT;
            case Unexpected _ -> Act.COPY_CODE;
            default -> Act.DISMISS;
        };
    }

    /// What the sentences may name: what the kind holds, each part under its own name.
    default Map<String, Object> values() {
        return RecordParts.of((Record) this);
    }

    /// The folder it is about, when it names one: what [Act#SHOW_FOLDER] opens.
    default Optional<Path> where() {
        if (values().get("folder") instanceof String folder) {
            return Optional.of(Path.of(folder));
        }
        return values().get("file") instanceof String file
                ? Optional.ofNullable(Path.of(file).getParent())
                : Optional.empty();
    }

    /// What happened.
    default Message what() {
        return new Message(keyOf(getClass()) + ".what", values());
    }

    /// What to do now.
    default Message next() {
        return new Message(keyOf(getClass()) + ".next", values());
    }

    /// `DatabaseNewer` is `problem.database-newer`.
    static String keyOf(Class<?> kind) {
        var kebab = kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return "problem." + kebab.toLowerCase(Locale.ROOT);
    }
}
