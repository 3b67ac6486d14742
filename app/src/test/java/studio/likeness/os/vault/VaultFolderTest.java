package studio.likeness.os.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Vectors;
import studio.likeness.os.files.Posix;

class VaultFolderTest {
    private static final Address ONE = address(1);
    private static final Address TWO = address(2);

    @TempDir private Path folder;
    private Path accounts = Path.of("");
    private VaultFolder vault = new VaultFolder(Path.of(""), Path.of(""));

    @BeforeEach
    void open() throws Exception {
        accounts = Files.createDirectory(folder.resolve("accounts"));
        vault = new VaultFolder(folder, accounts);
    }

    @Test
    void whatIsStoredIsListedAndReadByItsOwnerAlone() throws Exception {
        assertThat(Vectors.done(vault.list())).isEmpty();
        Vectors.done(vault.store(TWO, text("two")));
        Vectors.done(vault.store(ONE, text("one")));
        Files.writeString(folder.resolve("0x12.json"), "a stranger");
        assertThat(Vectors.done(vault.list())).containsExactly(ONE, TWO);
        assertThat(Vectors.done(vault.read(ONE))).isEqualTo(text("one"));
        assertThat(Posix.rights(file(ONE))).isEqualTo(Posix.OWNER_FILE);
    }

    @Test
    void aKeyIsNeverWrittenOver() {
        Vectors.done(vault.store(ONE, text("one")));
        assertThat(Vectors.problem(vault.store(ONE, text("other"))))
                .isEqualTo(new Problem.KeyExists(ONE.toString()));
        assertThat(Vectors.done(vault.read(ONE))).isEqualTo(text("one"));
    }

    @Test
    void aFileIsReplacedOnlyWhereOneIs() throws Exception {
        assertThat(Vectors.problem(vault.replace(ONE, text("other"))))
                .isEqualTo(new Problem.VaultUnavailable(folder.toString()));
        Vectors.done(vault.store(ONE, text("one")));
        Vectors.done(vault.replace(ONE, text("other")));
        assertThat(Vectors.done(vault.read(ONE))).isEqualTo(text("other"));
        assertThat(Posix.rights(file(ONE))).isEqualTo(Posix.OWNER_FILE);
    }

    @Test
    void aLinkThatLeadsNowhereIsNotFollowed() throws Exception {
        var elsewhere = folder.resolve("elsewhere");
        Files.createSymbolicLink(file(ONE), elsewhere);
        assertThat(Vectors.problem(vault.store(ONE, text("one"))))
                .isEqualTo(new Problem.KeyExists(ONE.toString()));
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void ofManyAtOnceOneIsStored() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries =
                    IntStream.range(0, 32)
                            .<Callable<Outcome<Address>>>mapToObj(
                                    i -> () -> vault.store(ONE, text("by " + i)))
                            .toList();
            var stored = 0;
            for (var each : threads.invokeAll(tries)) {
                stored += each.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void aFileThatIsOpenToOthersIsRefusedUntilClosed(String rights) throws Exception {
        Vectors.done(vault.store(ONE, text("one")));
        Posix.setRights(file(ONE), rights);
        assertThat(Vectors.problem(vault.read(ONE)))
                .isEqualTo(new Problem.KeyFileOpen(file(ONE).toString()));
        Vectors.done(vault.makePrivate(ONE));
        assertThat(Posix.rights(file(ONE))).isEqualTo(Posix.OWNER_FILE);
        assertThat(Vectors.done(vault.read(ONE))).isEqualTo(text("one"));
    }

    @Test
    void whatIsNotThereCannotBeReached() {
        var missing = new Problem.VaultUnavailable(folder.toString());
        assertThat(Vectors.problem(vault.read(ONE))).isEqualTo(missing);
        assertThat(Vectors.problem(vault.makePrivate(ONE))).isEqualTo(missing);
        var nowhere = folder.resolve("nowhere");
        var gone = new VaultFolder(nowhere, nowhere);
        assertThat(Vectors.problem(gone.list()))
                .isEqualTo(new Problem.VaultUnavailable(nowhere.toString()));
        assertThat(Vectors.problem(gone.store(ONE, text("one"))))
                .isEqualTo(new Problem.VaultUnavailable(nowhere.toString()));
    }

    @Test
    void watchedAddressesComeBackOnceEach() {
        assertThat(Vectors.done(vault.watched())).isEmpty();
        Vectors.done(vault.watch(List.of(TWO, ONE, TWO)));
        assertThat(Vectors.done(new VaultFolder(folder, accounts).watched()))
                .containsExactly(TWO, ONE);
        assertThat(Vectors.done(vault.list())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{}",
                "{\"format\":2,\"addresses\":[]}",
                "{\"format\":1,\"addresses\":[\"0x1\"]}",
                "{\"format\":1,\"addresses\":[null]}"
            })
    void aListThatDoesNotReadIsLeftAlone(String content) throws Exception {
        var file = Files.writeString(accounts.resolve("watched.json"), content);
        assertThat(Vectors.problem(vault.watched()))
                .isEqualTo(new Problem.VaultUnavailable(folder.toString()));
        assertThat(file).hasContent(content);
    }

    /// Earlier versions kept the list in the vault, where any wallet takes `.json` for a key.
    @Test
    void aListInTheVaultIsMovedOnceAndKeptUnderAnotherName() throws Exception {
        var old = list(ONE);
        Files.writeString(folder.resolve("watched.json"), old);
        assertThat(Vectors.done(vault.watched())).containsExactly(ONE);
        assertThat(folder.resolve("watched.json")).doesNotExist();
        assertThat(folder.resolve("watched.json.moved")).hasContent(old);
        assertThat(accounts.resolve("watched.json")).hasContent(old);
        assertThat(Posix.rights(accounts.resolve("watched.json"))).isEqualTo(Posix.OWNER_FILE);
        Vectors.done(vault.watch(List.of(ONE, TWO)));
        assertThat(Vectors.done(new VaultFolder(folder, accounts).watched()))
                .containsExactly(ONE, TWO);
    }

    /// The power was cut after the new file was on disk.
    @Test
    void ofTwoListsTheNewOneCountsAndTheOldOneIsOnlyRenamed() throws Exception {
        Files.writeString(accounts.resolve("watched.json"), list(TWO));
        Files.writeString(folder.resolve("watched.json"), list(ONE));
        Files.writeString(folder.resolve("watched.json.moved"), "kept earlier");
        assertThat(Vectors.done(vault.watched())).containsExactly(TWO);
        assertThat(folder.resolve("watched.json")).doesNotExist();
        assertThat(folder.resolve("watched.json.moved")).hasContent("kept earlier");
        assertThat(folder.resolve("watched.json.moved-2")).hasContent(list(ONE));
    }

    /// It stays on the disk under another name, and stands in nobody's way.
    @Test
    void aListThatIsTooLargeToMoveIsSetAside() throws Exception {
        var tooMuch = " ".repeat((256 << 10) + 1);
        Files.writeString(folder.resolve("watched.json"), tooMuch);
        Vectors.done(vault.watch(List.of(TWO)));
        assertThat(Vectors.done(vault.watched())).containsExactly(TWO);
        assertThat(folder.resolve("watched.json")).doesNotExist();
        assertThat(folder.resolve("watched.json.moved")).hasContent(tooMuch);
    }

    private static String list(Address only) {
        return "{\"format\":1,\"addresses\":[\"%s\"]}".formatted(only);
    }

    private Path file(Address address) {
        return folder.resolve(address.toString().toLowerCase(Locale.ROOT) + ".json");
    }

    private static Address address(int last) {
        var bytes = new byte[20];
        bytes[0] = (byte) 0xcb;
        bytes[19] = (byte) last;
        return Address.of(bytes);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
