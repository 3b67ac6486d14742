package studio.likeness.boot;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Photo;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.service.ServiceId;
import studio.likeness.service.blockrun.BlockRun;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A test in which somebody makes clips through the window.
@SuppressWarnings("NullAway.Init") // opened before each test
abstract class ClipCase {
    private static Showroom room;

    @TempDir Path home;
    Making studio;

    @BeforeAll
    static void openRoom() {
        room = new Showroom();
    }

    @AfterAll
    static void closeRoom() {
        room.close();
    }

    @BeforeEach
    void open() {
        studio = new Making(home, room);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    /// Somebody who was drawn, at BlockRun, where the wallet pays.
    Asset character() throws InterruptedException {
        var ground = studio.ground;
        var service = new BlockRun(ground.site(ServiceId.BLOCKRUN), ground.wire(), ground::wallet);
        var photo = new Photo.At(ground.photo("plain.png"));
        var wish = new Enrolling(FaceKind.VIRTUAL, "Ada", "", photo);
        return Making.value(ground.pay(service.faces().enroll(wish)));
    }

    /// The hand in another view of the same window.
    Hand beside(Parent root) {
        return new Hand(room.show(root, Look.pictured().getFirst()));
    }

    List<Entry> entries() {
        return Making.value(studio.ledger().page(LedgerFilter.ALL, 0, 9)).entries();
    }
}
