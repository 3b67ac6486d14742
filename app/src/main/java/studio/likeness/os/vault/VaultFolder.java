package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.KeyFiles;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.OwnerOnly;

/// The vault folder of one mode: `0x….json` for each key, and no other file that ends so, because
/// any wallet may be pointed at it. Addresses without a key are in `watched.json` elsewhere. One
/// object for one folder and program.
public final class VaultFolder implements KeyFiles {
    private static final Logger LOG = LoggerFactory.getLogger(VaultFolder.class);
    private static final Pattern KEY_FILE = Pattern.compile("(0x[0-9a-f]{40})\\.json");
    private static final int KEY_LIMIT = 64 << 10;

    private final Path folder;
    private final WatchedFile watched;
    private final ReentrantLock storing = new ReentrantLock();

    /// @param accounts where the addresses without a key are
    public VaultFolder(Path folder, Path accounts) {
        this.folder = folder;
        this.watched = new WatchedFile(new MovedFile(accounts, folder, "watched.json"));
    }

    @Override
    public Outcome<List<Address>> list() {
        return reaching(
                () -> {
                    var found = new ArrayList<Address>();
                    try (var files = Files.list(folder)) {
                        for (var file : files.sorted().toList()) {
                            var name = KEY_FILE.matcher(String.valueOf(file.getFileName()));
                            if (name.matches()) {
                                found.add(address(name.group(1)));
                            }
                        }
                    }
                    return Outcome.done(List.copyOf(found));
                });
    }

    @Override
    public Outcome<byte[]> read(Address address) {
        var file = file(address);
        return reaching(
                () ->
                        OwnerOnly.isClosed(file)
                                ? Outcome.done(new AtomicFile(file).read(KEY_LIMIT))
                                : Outcome.failed(new Problem.KeyFileOpen(file.toString())));
    }

    @Override
    public Outcome<Address> store(Address address, byte[] content) {
        var file = file(address);
        storing.lock();
        try {
            return reaching(
                    () -> {
                        // A link that leads nowhere is a name that is taken, too.
                        if (Files.exists(file) || Files.isSymbolicLink(file)) {
                            return Outcome.failed(new Problem.KeyExists(address.toString()));
                        }
                        new AtomicFile(file).write(content);
                        return Outcome.done(address);
                    });
        } finally {
            storing.unlock();
        }
    }

    @Override
    public Outcome<Address> replace(Address address, byte[] content) {
        var file = file(address);
        storing.lock();
        try {
            return reaching(
                    () -> {
                        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                            throw new NoSuchFileException(file.toString());
                        }
                        new AtomicFile(file).write(content);
                        return Outcome.done(address);
                    });
        } finally {
            storing.unlock();
        }
    }

    @Override
    public Outcome<Address> makePrivate(Address address) {
        return reaching(
                () -> {
                    OwnerOnly.closeFile(file(address));
                    return Outcome.done(address);
                });
    }

    @Override
    public Outcome<List<Address>> watched() {
        return reaching(watched::read);
    }

    @Override
    public Outcome<List<Address>> watch(List<Address> addresses) {
        return reaching(() -> watched.write(addresses));
    }

    /// Lower case: a file's name must not depend on how a disk treats capitals.
    private Path file(Address address) {
        return folder.resolve("0x" + HexFormat.of().formatHex(address.bytes()) + ".json");
    }

    private static Address address(String lower) {
        return Address.of(HexFormat.of().parseHex(lower, 2, lower.length()));
    }

    private <T> Outcome<T> reaching(Reach<T> reach) {
        try {
            return reach.run();
        } catch (IOException e) {
            LOG.warn("vault unavailable", e);
            return Outcome.failed(new Problem.VaultUnavailable(folder.toString()));
        }
    }

    private interface Reach<T> {
        Outcome<T> run() throws IOException;
    }
}
