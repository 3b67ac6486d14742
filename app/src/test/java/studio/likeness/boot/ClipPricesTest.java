package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Delivery;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.Funds;
import studio.likeness.core.video.HandFiles;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.VideoServices;
import studio.likeness.core.wallet.Address;
import studio.likeness.os.files.Folders;
import studio.likeness.os.store.Database;
import studio.likeness.os.store.SqliteLedger;
import studio.likeness.service.Ground;
import studio.likeness.service.Shots;
import studio.likeness.service.blockrun.BlockRun;

/// What the last price said of the money that is there belongs to the account that was asked for.
@SuppressWarnings("NullAway.Init") // opened before each test
class ClipPricesTest {
    private static final Address OTHER =
            Making.value(Address.received("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));

    private static final MicroUsd THREE = MicroUsd.of(3_000_000);

    private final Ground ground = new Ground();
    private final Pocket pocket = new Pocket(0x1007);

    @TempDir private Path home;
    private OpenMode mode;
    private VideoServices services;
    private ClipPrices prices;

    @BeforeEach
    void open() {
        var folder = Making.value(Making.value(Folders.open(home)).open(Mode.PRACTICE));
        var database = Making.value(Database.open(folder.database(), ground.clock(), "test"));
        var addresses = new Arguments.Addresses(Map.of(), List.of(chain()));
        var outside = new PracticeOutside(addresses, new PracticeServices());
        mode = new OpenMode(Mode.PRACTICE, folder, database, outside);
        var there = new BlockRun(ground.site(ServiceId.BLOCKRUN), ground.wire(), pocket::address);
        services = new VideoServices(List.of(there.videos()), new Delivery(new HandFiles()));
        var ledger = new SqliteLedger(database);
        var wire = new UndatedWire(mode.wire());
        var checkout = pocket.checkout(mode, chain(), wire, ledger, ground.clock());
        prices = new ClipPrices(checkout, new ClipOrders(() -> services), ground.clock());
    }

    private URI chain() {
        return ground.stage().at("/rpc");
    }

    @AfterEach
    void close() {
        mode.close();
        pocket.close();
        ground.close();
    }

    private Price priced() throws InterruptedException {
        var shot = Shots.plain(ServiceId.BLOCKRUN, "bytedance/seedance-2.0");
        var job = Job.composed("job-1", 0, shot, ground.clock().now());
        var estimate = new Estimate(MicroUsd.of(700_000), false);
        return Making.value(prices.of(services.order(job), estimate));
    }

    private void there(Address account, MicroUsd amount) {
        var chain = studio.likeness.practice.chain.Address.of(account.toString());
        ground.stage().server().ledger().setBalance(chain, BigInteger.valueOf(amount.micros()));
    }

    private Optional<Funds> funds() {
        return prices.funds(ServiceId.BLOCKRUN);
    }

    @Test
    void nothingIsKnownBeforeAPriceWasAskedFor() throws Exception {
        assertThat(funds()).isEmpty();
        priced();
        assertThat(funds()).isPresent();
        assertThat(prices.funds(ServiceId.JARVISCLAW)).isEmpty();
    }

    @Test
    void whatAnotherAccountHasIsNotSaidOfThisOne() throws Exception {
        priced();
        var mine = funds().orElseThrow();
        assertThat(mine.free()).isNotEqualTo(THREE);
        there(OTHER, THREE);
        pocket.payFrom(OTHER);
        assertThat(funds()).isEmpty();
        priced();
        assertThat(funds().orElseThrow().free()).isEqualTo(THREE);
    }

    /// Its key is gone for the moment, its money is not.
    @Test
    void aLockedAccountIsStillTheSame() throws Exception {
        priced();
        var mine = funds();
        pocket.lock();
        assertThat(funds()).isPresent().isEqualTo(mine);
    }
}
