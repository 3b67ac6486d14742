package studio.likeness.boot;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.practice.Stage;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A test in which somebody enrolls a face through the window, from the first choice to the card.
@SuppressWarnings("NullAway.Init")
abstract class EnrollCase {
    private static final Duration A_LOOK = Duration.ofSeconds(30);
    private static final Duration A_REVIEW = Duration.ofMinutes(2);

    private static Showroom room;

    @TempDir Path home;
    Stage stage;
    Enrolling studio;

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
        stage = new Stage();
        studio = new Enrolling(home, stage, room, Look.pictured().getFirst());
        studio.pocket.keys.put(Booth.JARVISCLAW.id(), "sk-practice");
    }

    @AfterEach
    void close() {
        studio.close();
        stage.close();
    }

    /// Up to the code.
    void enter(Booth at, String photo) {
        studio.enter(at.id(), "Ada", photo(photo));
    }

    /// The studio looks: by itself, or because somebody says that they are done.
    void look(Booth at) {
        if (at.waitsForWord()) {
            studio.hand().press("enroll-check-now");
        } else {
            studio.pass(A_LOOK);
        }
    }

    /// Up to the price.
    void check(Booth at, String photo) {
        enter(at, photo);
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(at);
    }

    /// Orders, and waits for the review where there is one.
    void pay(Booth at) {
        studio.hand().press("enroll-pay");
        if (at.waitsForWord()) {
            studio.pass(A_REVIEW);
        }
    }

    /// Another photo at the same place, and on to the price again.
    void changePhoto(String photo) {
        studio.hand().press("enroll-other-photo");
        studio.hand().type("enroll-photo-url", photo(photo));
        studio.hand().enter("enroll-photo-url");
        studio.hand().press("enroll-next");
    }

    String photo(String who) {
        return stage.at("/practice/portraits/" + who + ".png").toString();
    }

    String problem() {
        return studio.hand().text("enroll-problem");
    }

    String assetId() {
        return studio.hand().text("enroll-asset-id");
    }
}
