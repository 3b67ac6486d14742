package studio.likeness.os.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.airgap.KeyPath;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.airgap.PairingBook;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `paired.json` beside the addresses that are watched: for each account its path, the fingerprint
/// of the key that the path starts from, and what the other computer calls it.
public final class PairingFile implements PairingBook {
    private static final Logger LOG = LoggerFactory.getLogger(PairingFile.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FORMAT = 1;
    private static final int LIMIT = 256 << 10;

    private final MovedFile file;
    private final ReentrantLock keeping = new ReentrantLock();

    /// @param vault where it lay before
    public PairingFile(Path accounts, Path vault) {
        file = new MovedFile(accounts, vault, "paired.json");
    }

    @Override
    public Outcome<Optional<Pairing>> of(Address account) {
        try {
            return Outcome.done(read().stream().filter(each -> isOf(each, account)).findFirst());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return unavailable(e);
        }
    }

    @Override
    public Outcome<Pairing> keep(Pairing pairing) {
        if (pairing.path().isEmpty()) {
            return Outcome.done(pairing);
        }
        keeping.lock();
        try {
            var all = new ArrayList<>(read());
            all.removeIf(each -> isOf(each, pairing.address()));
            all.add(pairing);
            write(all);
            return Outcome.done(pairing);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return unavailable(e);
        } finally {
            keeping.unlock();
        }
    }

    private static boolean isOf(Pairing pairing, Address account) {
        return pairing.address().equals(account);
    }

    private List<Pairing> read() throws IOException {
        byte[] text;
        try {
            text = file.read(LIMIT);
        } catch (NoSuchFileException _) {
            return List.of();
        }
        var root = JSON.readTree(text);
        if (root.path("format").asInt(0) != FORMAT) {
            throw new IOException("another format: " + file.path());
        }
        var all = new ArrayList<Pairing>();
        for (var account : root.path("accounts")) {
            all.add(pairing(account));
        }
        return List.copyOf(all);
    }

    private static Pairing pairing(JsonNode account) {
        if (!(Address.received(account.path("address").asString(""))
                instanceof Outcome.Done<Address>(var address))) {
            throw new IllegalArgumentException("a mistyped address");
        }
        var fingerprint = account.path("fingerprint").asString("");
        var source =
                fingerprint.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(HexFormat.fromHexDigitsToLong(fingerprint));
        var path = KeyPath.parse(account.path("path").asString("")).from(source);
        return new Pairing(address, Optional.of(path), true, account.path("name").asString(""));
    }

    private void write(List<Pairing> all) throws IOException {
        var root = JSON.createObjectNode().put("format", FORMAT);
        var accounts = root.putArray("accounts");
        for (var pairing : all) {
            var account = accounts.addObject().put("address", pairing.address().toString());
            account.put("path", pairing.requestPath().toString());
            pairing.requestPath()
                    .fingerprint()
                    .ifPresent(digits -> account.put("fingerprint", digits));
            account.put("name", pairing.name());
        }
        file.write(JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8), LIMIT);
    }

    private <T> Outcome<T> unavailable(Exception cause) {
        LOG.warn("what is known of watched accounts cannot be used", cause);
        return Outcome.failed(new Problem.VaultUnavailable(file.where().toString()));
    }
}
