package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.FaceCard;
import studio.likeness.ui.faces.FacesViewModel;

/// What somebody agreed to and took back, as a stranger can check it: with one Java file that knows
/// nothing of the studio. The wallet signs while it is open, and the studio when it is locked.
class ConsentWalkTest extends EnrollCase {
    private static final Path CHECKER = Path.of("../assets/receipts/CheckReceipts.java");

    @Test
    void whoTakesTheirConsentBackPlaysNoMoreAndHasItInWriting() throws Exception {
        check(Booth.BLOCKRUN, "ada");
        pay(Booth.BLOCKRUN);
        studio.hand().press("enroll-done");
        assertThat(card().playable(Booth.BLOCKRUN.id(), card().person().since())).isPresent();
        studio.pocket.lock();
        studio.hand().pressFirst("face-card");
        studio.hand().press("face-withdraw");
        studio.hand().press("face-withdraw-go");
        assertThat(card().playable(Booth.BLOCKRUN.id(), card().person().since())).isEmpty();

        var library = studio.faces().library(new Nowhere());
        library.load();
        var file = home.resolve("receipts.jsonl");
        library.export(library.shown().getFirst(), file);
        var wallet = studio.pocket.address().orElseThrow().toString();
        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        given -> assertThat(given).contains("\"signer\":\"" + wallet + "\""),
                        withdrawn -> assertThat(withdrawn).doesNotContain(wallet));
        assertThat(strangerSays(file)).isZero();
        Files.writeString(file, Files.readString(file).replace("private_clips", "public_clips"));
        assertThat(strangerSays(file)).isEqualTo(1);
    }

    private FaceCard card() {
        return studio.faces().book().all().getFirst();
    }

    private static int strangerSays(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), CHECKER.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static final class Nowhere implements FacesViewModel.Ways {
        @Override
        public void enroll() {
            throw new AssertionError("nobody is enrolled here");
        }

        @Override
        public void resume(String enrollment) {
            enroll();
        }

        @Override
        public void again(String person) {
            enroll();
        }
    }
}
