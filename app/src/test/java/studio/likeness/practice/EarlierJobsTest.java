package studio.likeness.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.Stage.Got;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.Known;
import studio.likeness.practice.world.KnownJob;
import studio.likeness.practice.world.VideoOrder;
import tools.jackson.databind.node.ObjectNode;

/// A server in the place of one that went away: the clips that somebody still waits for go on.
class EarlierJobsTest {
    private static final String VIDEOS = "/blockrun/api/v1/videos/generations";
    private static final String MODEL = "bytedance/seedance-2.0-fast";
    private static final long PRICE = 826_804;
    private static final BigInteger GIFT = BigInteger.valueOf(20_000_000);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Payer payer = Payer.number(7);
    private final Stage later = new Stage();

    @AfterEach
    void close() {
        later.close();
    }

    /// What a studio has of a job that it ordered and paid for by signature.
    private record Ordered(String id, String poll, String header) {}

    private Ordered ordered() {
        try (var before = new Stage()) {
            var wish =
                    Json.object()
                            .put("model", MODEL)
                            .put("prompt", "A quiet lake")
                            .put("duration_seconds", 5)
                            .put("resolution", "720p");
            var header = before.wallet(payer).life(3600).header(before.post(VIDEOS, wish));
            var order = before.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header);
            return new Ordered(order.text("id"), order.text("poll_url"), header);
        }
    }

    private KnownJob known(String service, String id, String model, String bearer, String paid) {
        var order =
                new VideoOrder(
                        model,
                        "A quiet lake",
                        new VideoOrder.Frame("16:9", "720p", 5, true),
                        7,
                        "",
                        Optional.empty(),
                        false);
        var ordered = Instant.ofEpochSecond(later.seconds()).minusSeconds(20);
        return new KnownJob(service, id, order, ordered, bearer, paid);
    }

    private BigInteger balance() {
        return later.server().ledger().balanceOf(payer.address());
    }

    private static Got until(Supplier<Got> look, String word) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var got = look.get();
        while (!got.json().toString().contains(word) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            got = look.get();
        }
        return got;
    }

    @Test
    void aClipThatWasNotPaidYetIsPaidOnceByTheSamePayment() {
        var job = ordered();
        later.server().takeUp(known("blockrun", job.id(), MODEL, "", ""));
        assertThat(later.get(job.poll()).status()).isEqualTo(402);
        Supplier<Got> look = () -> later.get(job.poll(), "PAYMENT-SIGNATURE", job.header());
        assertThat(look.get().text("status")).isEqualTo("in_progress");
        later.pass(Duration.ofMinutes(2));
        assertThat(until(look, ".mp4").text("status")).isEqualTo("completed");
        assertThat(balance()).isEqualTo(GIFT.subtract(BigInteger.valueOf(PRICE)));
        assertThat(look.get().json().get("payment").get("status").asString())
                .isEqualTo("already_settled");
        assertThat(balance()).isEqualTo(GIFT.subtract(BigInteger.valueOf(PRICE)));
    }

    @Test
    void aClipThatWasPaidIsHadWithoutASecondPayment() {
        var job = ordered();
        later.server().takeUp(known("blockrun", job.id(), MODEL, "", "0xabc"));
        later.pass(Duration.ofMinutes(2));
        var got = until(() -> later.get(job.poll(), "PAYMENT-SIGNATURE", job.header()), ".mp4");
        assertThat(got.json().get("payment").get("tx_hash").asString()).isEqualTo("0xabc");
        assertThat(balance()).isEqualTo(GIFT);
    }

    @Test
    void aPaymentThatWasUsedBuysNothingAgain() {
        var nonce = Wallet.freshNonce();
        later.server().ledger().remember(payer.address(), nonce);
        var wish = Json.object().put("model", MODEL).put("prompt", "A quiet lake");
        var header = later.wallet(payer).nonce(nonce).header(later.post(VIDEOS, wish));
        assertThat(later.post(VIDEOS, wish, "PAYMENT-SIGNATURE", header).status()).isEqualTo(402);
    }

    @ParameterizedTest
    @CsvSource({
        "anyfast, /anyfast/v1/video/generations, reference_image",
        "apimart, /apimart/v1/videos/generations, ''",
    })
    void aFaceOfAKeyPlaysInANewClip(String service, String path, String role, @TempDir Path folder)
            throws Exception {
        var picture = Files.write(folder.resolve("ada.png"), Stage.png(1));
        var bearer = "Bearer practice-" + service;
        var id = new Known.Id("asset-20260911102210-m4n8p", "group-20260911102210-abcde");
        var owner = new Known.Owner(payer.address(), bearer);
        var wish = playing(service, id.asset(), role);
        assertThat(later.post(path, wish, "Authorization", bearer).status()).isNotEqualTo(200);
        later.server().takeUp(new Known(service, id, "Ada", true, picture, owner));
        assertThat(later.post(path, wish, "Authorization", bearer).status()).isEqualTo(200);
    }

    private static ObjectNode playing(String service, String asset, String role) {
        var wish = Json.object();
        if (service.equals("apimart")) {
            wish.put("model", "seedance-2.0-face").put("prompt", "A quiet lake");
            wish.putArray("image_urls").add("asset://" + asset);
            return wish;
        }
        wish.put("model", "seedance-2.0");
        var content = wish.putArray("content");
        content.addObject().put("type", "text").put("text", "A quiet lake");
        content.addObject()
                .put("type", "image_url")
                .put("role", role)
                .set("image_url", Json.object().put("url", "asset://" + asset));
        return wish;
    }

    @ParameterizedTest
    @CsvSource({
        "jarvisclaw, bytedance/seedance-2.0, /jarvisclaw/v1/videos/generations/",
        "anyfast, seedance-2.0, /anyfast/v1/video/generations/",
        "apimart, seedance-2.0, /apimart/v1/tasks/",
    })
    void otherServicesGoOnAsWell(String service, String model, String path) {
        var bearer = "Bearer practice-" + service;
        later.server().takeUp(known(service, "job-1", model, bearer, ""));
        later.pass(Duration.ofMinutes(5));
        var got = until(() -> later.get(path + "job-1", "Authorization", bearer), ".mp4");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.json().toString()).contains(".mp4");
        assertThat(later.get(path + "job-2", "Authorization", bearer).json().toString())
                .doesNotContain(".mp4");
    }
}
