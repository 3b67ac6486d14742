package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.Stage;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// BlockRun through the window, from the first choice to the card.
@SuppressWarnings("NullAway.Init")
class EnrollWalkTest {
    private static Showroom room;

    @TempDir private Path home;
    private Stage stage;
    private Enrolling studio;

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
    }

    @AfterEach
    void close() {
        studio.close();
        stage.close();
    }

    @Test
    void aPersonIsEnrolled() {
        studio.enter(ServiceId.BLOCKRUN, "Ada", portrait());
        assertThat(studio.hand().text("enroll-countdown")).isEqualTo("2:00");
        assertThat(studio.hand().text("enroll-status")).isEqualTo("Waiting for the phone");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        studio.pass(Duration.ofSeconds(15));
        assertThat(studio.hand().text("enroll-price")).isEqualTo("0.011");
        studio.hand().press("enroll-pay");
        assertThat(studio.hand().text("enroll-asset-id")).matches("ta_[A-Za-z0-9]+");
        var card = studio.faces().book().all().getFirst();
        assertThat(card.person().name()).isEqualTo("Ada");
        assertThat(card.assets()).hasSize(1);
        assertThat(card.consents()).hasSize(1);
        assertThat(studio.faces().enrollments().unfinished()).isEmpty();
    }

    private String portrait() {
        return stage.at("/practice/portraits/ada.png").toString();
    }
}
