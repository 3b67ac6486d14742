package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Portraits.Portrait;
import studio.likeness.practice.portrait.PortraitShelf;

class PracticePortraitsTest {
    private final PracticeServices services = new PracticeServices();
    private final PracticePortraits portraits =
            new PracticePortraits(services, new PortraitShelf());

    @Test
    void everybodyHasANameAndAPictureWithoutAnythingRunning() {
        assertThat(portraits.all()).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
        assertThat(portraits.all()).extracting(Portrait::name).contains("Ada Lindqvist");
        var ada = portraits.all().getFirst().id();
        assertThat(portraits.png(ada).orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(services.isRunning()).isFalse();
    }

    @Test
    void picturesThatAPhotoCheckRefusesAreNotOffered() {
        assertThat(portraits.all())
                .extracting(Portrait::id)
                .doesNotContain("nobody", "two", "other");
        assertThat(portraits.png("a-stranger")).isEmpty();
    }

    @Test
    void aServiceCanFetchTheVeryPicture() throws Exception {
        try (services;
                var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(portraits.address("mei")).build();
            var answer = client.send(asked, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.body()).isEqualTo(portraits.png("mei").orElseThrow());
        }
    }

    @Test
    void liveModeOffersNobody() {
        var book = new AddressBook(Asked.nothing(), Mode.LIVE);
        try (var live = book.outside(Mode.LIVE);
                var practice = book.outside(Mode.PRACTICE)) {
            assertThat(live.portraits()).isEmpty();
            assertThat(practice.portraits()).isPresent();
        }
    }
}
