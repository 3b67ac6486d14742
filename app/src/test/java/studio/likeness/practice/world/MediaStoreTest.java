package studio.likeness.practice.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MediaStoreTest {
    private static final Instant LATER = Instant.EPOCH.plusSeconds(60);

    private final MediaStore store =
            new MediaStore(new PracticeClock(() -> Instant.EPOCH, 1), new Ids(1));

    @Test
    void whatIsKeptGoesWithTheServer() {
        var media = store.put("image/png", new byte[] {1}, LATER);
        assertThat(media.file()).hasBinaryContent(new byte[] {1});
        assertThat(store.find(media.id())).contains(media);
        store.close();
        assertThat(media.file().getParent()).doesNotExist();
        assertThat(store.find(media.id())).isEmpty();
    }

    @Test
    void whatComesAfterTheEndIsNotKept() {
        store.close();
        var late = store.put("image/png", new byte[] {1}, LATER);
        assertThat(late.file()).doesNotExist();
        assertThat(store.find(late.id())).isEmpty();
    }

    /// A review that ends while the server does.
    @RepeatedTest(20)
    void nothingStaysBehindOfWhatComesWhileItEnds() {
        var first = store.put("image/png", new byte[] {1}, LATER);
        var begun = new CompletableFuture<Void>();
        var reviews =
                CompletableFuture.supplyAsync(
                        () -> {
                            var made = new ArrayList<MediaStore.Media>();
                            for (var i = 0; i < 200; i++) {
                                made.add(store.put("image/png", new byte[1000], LATER));
                                begun.complete(null);
                            }
                            return made;
                        });
        begun.join();
        store.close();
        assertThat(reviews.join()).allSatisfy(made -> assertThat(made.file()).doesNotExist());
        assertThat(first.file().getParent()).doesNotExist();
    }
}
