package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.core.wallet.Purse;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.Folders;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.store.Database;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.DirectTasks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Any wallet may be pointed at the vault: whatever somebody did with theirs, each `.json` in it is
/// a Web3 Secret Storage file of version 3 (CONTRACT 4).
class VaultContentsTest {
    private static final Progress UNWATCHED = Progress.unwatched();

    @TempDir private Path home;

    @Test
    void afterEveryActEachJsonFileIsAKeyOfVersionThree() throws Exception {
        Making.value(Making.value(Folders.open(home)).open(Mode.LIVE));
        var folder = new ModeFolder(home.resolve("live"));
        try (var mode = mode(folder);
                var room = new WalletRoom(tools(), mode)) {
            var purse = room.seen().purse();
            var kept = keepThree(purse);
            watchAndPair(purse, room);
            putAKey(purse, room, kept.getFirst());
        }
        var files = jsonIn(folder.vault());
        assertThat(files).hasSize(3);
        for (var file : files) {
            assertThatItIsVersionThree(file, JsonMapper.shared().readTree(file));
        }
        assertThat(jsonIn(folder.accounts()))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("watched.json", "paired.json");
    }

    private static List<Address> keepThree(Purse purse) throws Exception {
        try (var password = secret("moon over water");
                var other = secret("sun over sand")) {
            Address ofWords;
            try (var words = Mnemonic.draw(Mnemonic.Size.TWELVE, new SecureEntropy())) {
                ofWords = Making.value(purse.add(words, 0, password, UNWATCHED));
            }
            var ofKey = Making.value(purse.addKey(digits("07"), password, UNWATCHED));
            var text = Making.value(purse.export(ofKey));
            var second = Making.value(purse.addKey(digits("08"), other, UNWATCHED));
            Making.value(purse.changePassword(second, other, password, UNWATCHED));
            assertThat(purse.addFile(text, password, UNWATCHED))
                    .as("the same key a second time")
                    .isNotInstanceOf(Outcome.Done.class);
            return List.of(ofWords, ofKey, second);
        }
    }

    private static void watchAndPair(Purse purse, WalletRoom room) {
        var far = Address.of(new byte[20]);
        var path = KeyPath.ethereum(0, 0).from(OptionalLong.of(7));
        Making.value(purse.watch(far));
        Making.value(room.pairings().keep(new Pairing(far, Optional.of(path), true, "Desk")));
    }

    private static void putAKey(Purse purse, WalletRoom room, Address account) {
        try (var password = secret("moon over water");
                var fresh = secret("another moon");
                var key = secret("sk-live-vault-contents")) {
            Making.value(purse.unlock(account, password, Duration.ofMinutes(5), UNWATCHED));
            Making.value(room.keys().put(ServiceId.ANYFAST, key));
            Making.value(purse.changePassword(account, password, fresh, UNWATCHED));
            purse.lock();
        }
    }

    private static void assertThatItIsVersionThree(Path file, JsonNode root) {
        assertThat(root.path("version").asInt()).as(file.toString()).isEqualTo(3);
        assertThat(root.path("id").asString()).hasSize(36);
        var address = root.path("address").asString().toLowerCase(Locale.ROOT);
        assertThat(file.getFileName()).hasToString("0x" + address + ".json");
        var crypto = root.path("crypto");
        assertThat(crypto.path("cipher").asString()).isEqualTo("aes-128-ctr");
        assertThat(crypto.path("cipherparams").path("iv").asString()).hasSize(32);
        assertThat(crypto.path("ciphertext").asString()).hasSize(64);
        assertThat(crypto.path("mac").asString()).hasSize(64);
        assertThat(crypto.path("kdf").asString()).isEqualTo("scrypt");
        assertThat(crypto.path("kdfparams").path("n").asInt()).isEqualTo(262_144);
        assertThat(crypto.path("kdfparams").path("r").asInt()).isEqualTo(8);
        assertThat(crypto.path("kdfparams").path("p").asInt()).isEqualTo(1);
        assertThat(crypto.path("kdfparams").path("dklen").asInt()).isEqualTo(32);
    }

    private static List<Path> jsonIn(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static OpenMode mode(ModeFolder folder) {
        var database = Making.value(Database.open(folder.database(), new SystemClock(), "test"));
        var addresses = new Arguments.Addresses(Map.of(), List.of());
        return new OpenMode(
                Mode.LIVE,
                folder,
                database,
                new PracticeOutside(addresses, new PracticeServices()));
    }

    private static Tools tools() {
        var tasks = new DirectTasks();
        return new Tools(
                new Words(Locale.ENGLISH),
                new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {}),
                tasks,
                Outcome::done,
                new SystemClock(),
                new SecureEntropy());
    }

    private static Secret digits(String last) {
        return secret("00".repeat(31) + last);
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }
}
