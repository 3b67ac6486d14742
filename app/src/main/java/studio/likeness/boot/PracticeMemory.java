package studio.likeness.boot;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.FaceCard;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.LedgerReader;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.ModeFolder;
import studio.likeness.os.photo.PhotoFolder;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteFaceBook;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.os.vault.PlayKeyFile;
import studio.likeness.practice.PracticeServer;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.chain.Ledger;
import studio.likeness.practice.world.Known;

/// The practice services end with the program, a newcomer's faces and spendings do not: what the
/// studio has on its books is told to the services when they start again: faces, what was spent and
/// with which payments, and the clips that are on their way. What the faucet gave is gone.
record PracticeMemory(ModeFolder folder, Database database) {
    /// The newest: an older one has lapsed long ago.
    private static final int PAYMENTS = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(PracticeMemory.class);

    void tell(PracticeServer server) {
        var key = new PlayKeyFile(folder.vault(), new SecureEntropy()).open();
        if (!(key instanceof Outcome.Done<SigningKey>(var opened))) {
            return;
        }
        try (opened) {
            var owner = Address.of(opened.address().toString());
            spent(server, owner);
            used(server, owner);
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

    private void spent(PracticeServer server, Address owner) {
        if (new SqliteLedger(database).totals(LedgerFilter.ALL)
                instanceof Outcome.Done<Totals>(var totals)) {
            var left = Ledger.GIFT.subtract(micros(totals.settled()));
            if (left.signum() > 0) {
                server.ledger().setBalance(owner, left);
            }
        }
    }

    /// No payment is taken twice, even by a chain that has begun anew.
    private void used(PracticeServer server, Address owner) {
        var ledger = new SqliteLedger(database);
        if (ledger.page(LedgerFilter.ALL, 0, PAYMENTS)
                instanceof Outcome.Done<LedgerReader.Page>(var page)) {
            page.entries().stream()
                    .filter(entry -> entry.state() == PurchaseState.SETTLED)
                    .map(entry -> entry.trail().nonce())
                    .filter(nonce -> !nonce.isEmpty())
                    .forEach(nonce -> server.ledger().remember(owner, nonce));
        }
    }

    private static BigInteger micros(MicroUsd amount) {
        return BigInteger.valueOf(amount.micros());
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
