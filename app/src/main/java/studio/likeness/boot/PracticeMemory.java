package studio.likeness.boot;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.AtomicFile;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.Settlements;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.os.vault.PlayKeyFile;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.world.Known;

/// The practice services end with the program, a newcomer's faces and spendings do not: what the
/// studio has on its books is told to the services when they start again: faces, what each account
/// spent and with which payments, and the clips that are on their way.
record PracticeMemory(ModeFolder folder, Database database) {
    /// The newest: an older one has lapsed long ago.
    private static final int PAYMENTS = 1000;

    private static final int PORT_DIGITS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(PracticeMemory.class);

    void tell(PracticeServer server) {
        var key = new PlayKeyFile(folder.vault(), new SecureEntropy()).open();
        if (!(key instanceof Outcome.Done<SigningKey>(var opened))) {
            return;
        }
        try (opened) {
            var owner = Address.of(opened.address().toString());
            spent(server);
            used(server);
            new PracticeJobs(folder, database).tell(server);
            var photos = new PhotoFolder(folder.faces());
            for (var card : new SqliteFaceBook(database).all()) {
                card.person()
                        .photo()
                        .ifPresent(photo -> faces(server, card, at(photos, photo), owner));
            }
        }
    }

    private static Path at(PhotoFolder photos, KeptPhoto photo) {
        return Path.of(photos.place(photo));
    }

    /// Each account has what is left of its gifts.
    private void spent(PracticeServer server) {
        var asked = new PracticeGifts(folder).asked();
        var spent = new Settlements(database).byPayer();
        var accounts = new HashSet<>(asked.keySet());
        accounts.addAll(spent.keySet());
        for (var account : accounts) {
            var paid = spent.getOrDefault(account, MicroUsd.ZERO).micros();
            var left = PracticeGifts.left(asked.getOrDefault(account, 0), BigInteger.valueOf(paid));
            server.ledger().setBalance(Address.of(account), left);
        }
    }

    /// No payment is taken twice, even by a chain that has begun anew.
    private void used(PracticeServer server) {
        new Settlements(database)
                .uses(PAYMENTS)
                .forEach(use -> server.ledger().remember(Address.of(use.payer()), use.nonce()));
    }

    /// Where the services stood last time, or 0: links of then lead somewhere if they can.
    int port() {
        try {
            var text = new String(portFile().read(PORT_DIGITS), StandardCharsets.US_ASCII).strip();
            return text.matches("[1-9][0-9]{3,4}") ? Math.min(Integer.parseInt(text), 65_535) : 0;
        } catch (IOException _) {
            // None was kept yet.
            return 0;
        }
    }

    void keepPort(int port) {
        try {
            portFile().write(Integer.toString(port).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.warn("the practice services' port is not kept", e);
        }
    }

    private AtomicFile portFile() {
        return new AtomicFile(folder.path().resolve("practice.port"));
    }

    private static void faces(PracticeServer server, FaceCard card, Path photo, Address owner) {
        for (var asset : card.assets()) {
            try {
                server.takeUp(known(asset, photo, owner));
            } catch (IOException unreadable) {
                LOG.warn("practice does not know a face again", unreadable);
            }
        }
    }

    private static Known known(Asset asset, Path photo, Address owner) {
        return new Known(
                asset.service().id(),
                new Known.Id(asset.id(), asset.group()),
                asset.name(),
                asset.kind() == FaceKind.REAL_PERSON,
                photo,
                new Known.Owner(owner, PracticeJobs.bearer(asset.service())));
    }
}
