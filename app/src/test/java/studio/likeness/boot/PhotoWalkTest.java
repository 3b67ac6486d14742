package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.portrait.PortraitShelf;

/// The ways of a photo into the wizard, and what is said of one that does not fit.
class PhotoWalkTest extends EnrollCase {
    private void toThePhoto(Booth at) {
        studio.start();
        studio.hand().press("enroll-next");
        studio.hand().press("enroll-service-" + at.id().id());
        studio.hand().press("enroll-next");
        studio.hand().type("enroll-name", "Ada");
    }

    private static Image portrait() {
        return new Image(new ByteArrayInputStream(new PortraitShelf().find("ada").orElseThrow()));
    }

    /// AnyFast takes it in the request, and says so before it goes: no address is needed.
    @Test
    void aPastedPictureIsEnough() throws Exception {
        toThePhoto(Booth.ANYFAST);
        studio.hand().paste("enroll-photo", portrait());
        assertThat(studio.hand().text("enroll-photo-problem"))
                .isEqualTo("The photo goes to AnyFast and nowhere else.");
        studio.hand().press("enroll-consent");
        studio.hand().press("enroll-next");
        studio.onThePhone(Enrolling.Phone::nodsAndBlinks);
        look(Booth.ANYFAST);
        pay(Booth.ANYFAST);
        assertThat(assetId()).isNotEmpty();
        try (var files = Files.walk(home)) {
            for (var photo : files.filter(file -> file.toString().contains("faces/")).toList()) {
                assertThat(Files.readString(photo, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Exif");
            }
        }
    }

    @Test
    void aFileThatWasCopiedElsewhereIsTaken() throws Exception {
        toThePhoto(Booth.ANYFAST);
        var file =
                Files.write(home.resolve("ada.png"), new PortraitShelf().find("ada").orElseThrow());
        studio.hand().paste("enroll-photo", file);
        assertThat(studio.hand().text("enroll-photo-problem"))
                .isEqualTo("The photo goes to AnyFast and nowhere else.");
    }

    @Test
    void whoHasAnAddressIsToldThatAnybodyCanOpenIt() {
        toThePhoto(Booth.BLOCKRUN);
        studio.hand().type("enroll-photo-url", photo("ada"));
        studio.hand().enter("enroll-photo-url");
        assertThat(studio.hand().text("enroll-photo-problem"))
                .contains("which anybody can open who knows it");
    }

    @ParameterizedTest
    @CsvSource({
        "text.txt, This is no picture that the studio can read",
        "nothing.png, There is no photo at this address"
    })
    void whatIsWrongWithAPhotoIsSaidBeforeAnyServiceIsAsked(String file, String words) {
        toThePhoto(Booth.BLOCKRUN);
        studio.hand().type("enroll-photo-url", stage.photo(file));
        studio.hand().enter("enroll-photo-url");
        studio.hand().press("enroll-consent");
        assertThat(studio.hand().text("enroll-photo-problem")).contains(words);
        assertThat(studio.hand().isOff("enroll-next")).isTrue();
    }

    /// Although the key for APIMart is there, which would keep it.
    @Test
    void aPhotoThatIsToStayHereIsPutNowhere() {
        studio.settings.update(all -> all.withPhotosHere(true));
        studio.pocket.keys.put(Booth.APIMART.id(), "practice");
        toThePhoto(Booth.BLOCKRUN);
        studio.hand().paste("enroll-photo", portrait());
        studio.hand().press("enroll-consent");
        assertThat(studio.hand().text("enroll-photo-problem"))
                .contains("no place to put this one", "Enter the address");
        assertThat(studio.hand().isOff("enroll-next")).isTrue();
    }
}
