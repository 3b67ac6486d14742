package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.face.Agreement;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.Consents;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Person;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.face.enroll.Stage;
import studio.likeness.core.face.receipt.ReceiptCheck;
import studio.likeness.core.face.receipt.SignedReceipt;
import studio.likeness.core.face.receipt.TestKey;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;

@SuppressWarnings("NullAway.Init")
class SqliteFacesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123Z");
    private static final KeptPhoto PHOTO =
            new KeptPhoto(
                    "ab".repeat(32),
                    "image/png",
                    768,
                    1024,
                    Optional.of(URI.create("https://img.example/a.png?key=1")));
    private static final Person ADA =
            new Person(
                    "p1", FaceKind.REAL_PERSON, "Ada 林", Optional.of(PHOTO), NOW, Optional.empty());
    private static final Consent CONSENT =
            new Consent(
                    "c1",
                    "p1",
                    "Ada 林",
                    ServiceId.BLOCKRUN,
                    PHOTO.sha256(),
                    Consent.Scope.PUBLIC_CLIPS,
                    NOW,
                    Optional.of(LocalDate.of(2027, 5, 1)),
                    Optional.empty());

    @TempDir private Path folder;
    private final HandClock clock = new HandClock();
    private Database database;
    private SqliteFaceBook book;
    private SqliteEnrollments enrollments;

    @BeforeEach
    void open() {
        database = StoreFixture.opened(folder.resolve("studio.db"), clock);
        book = new SqliteFaceBook(database);
        enrollments = new SqliteEnrollments(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonWithFacesAndConsentIsThereAfterARestart() {
        book.keep(ADA);
        book.keep("p1", asset("ta_1", "", AssetState.READY));
        record(CONSENT, new SignedReceipt("k", "s", "{\"a\":1}"));
        database.close();
        open();
        var card = book.find("p1").orElseThrow();
        assertThat(card.person()).isEqualTo(ADA);
        assertThat(card.assets()).containsExactly(asset("ta_1", "", AssetState.READY));
        assertThat(card.consents()).containsExactly(CONSENT);
        assertThat(book.receipts("p1")).containsExactly(new SignedReceipt("k", "s", "{\"a\":1}"));
        assertThat(card.playable(ServiceId.BLOCKRUN, NOW)).isPresent();
        assertThat(card.playable(ServiceId.ANYFAST, NOW)).isEmpty();
    }

    @Test
    void aWithdrawnConsentStopsTheFaceAndKeepsItsReceipts() {
        book.keep(ADA);
        book.keep("p1", asset("ta_1", "", AssetState.READY));
        record(CONSENT, new SignedReceipt("k", "s", "{\"a\":1}"));
        record(CONSENT.withdrawn(NOW), new SignedReceipt("k", "t", "{\"a\":2}"));
        var card = book.find("p1").orElseThrow();
        assertThat(card.playable(ServiceId.BLOCKRUN, NOW)).isEmpty();
        assertThat(book.receipts("p1")).map(SignedReceipt::signature).containsExactly("s", "t");
    }

    private void record(Consent consent, SignedReceipt receipt) {
        book.record(List.of(consent), (_, _) -> receipt);
    }

    /// Two windows, each with its hand on the same person's consent.
    @Test
    void twoThreadsMakeOneChain() throws Exception {
        book.keep(ADA);
        var consents =
                new Consents(book, TestKey.notary(), clock, count -> random(new byte[count]));
        var agreed =
                new Agreement(Optional.of("p1"), Consent.Scope.PRIVATE_CLIPS, Optional.empty());
        Callable<Boolean> many =
                () -> {
                    for (var i = 0; i < 20; i++) {
                        consents.give(ADA, "Ada", ServiceId.BLOCKRUN, agreed);
                    }
                    return true;
                };
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : both.invokeAll(List.of(many, many))) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(book.receipts("p1")).hasSize(40);
        assertThat(ReceiptCheck.chained(book.receipts("p1"))).isTrue();
    }

    @Test
    void aReceiptThatCannotBeMadeLeavesNoConsent() {
        book.keep(ADA);
        assertThatThrownBy(
                        () ->
                                book.record(
                                        List.of(CONSENT),
                                        (_, _) -> {
                                            throw new IllegalStateException("no key");
                                        }))
                .hasMessage("no key");
        assertThat(book.find("p1").orElseThrow().consents()).isEmpty();
    }

    private static byte[] random(byte[] bytes) {
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    @Test
    void theSameFaceIsKeptOnceHoweverItsReviewGoes() {
        book.keep(ADA);
        book.keep("p1", asset("", "task_7", AssetState.REVIEWING));
        book.keep("p1", asset("ta_1", "task_7", AssetState.READY));
        book.keep("p1", asset("ta_1", "task_7", AssetState.GONE));
        assertThat(book.find("p1").orElseThrow().assets())
                .containsExactly(asset("ta_1", "task_7", AssetState.GONE));
    }

    @Test
    void aRetiredPersonIsKeptAndDoesNotPlay() {
        book.keep(ADA);
        book.keep("p1", asset("ta_1", "", AssetState.READY));
        record(CONSENT, new SignedReceipt("k", "s", "{}"));
        book.keep(ADA.named("Ada L").retired(NOW));
        var card = book.all().getFirst();
        assertThat(card.person().name()).isEqualTo("Ada L");
        assertThat(card.playable(ServiceId.BLOCKRUN, NOW)).isEmpty();
    }

    static Stream<Stage> stages() {
        return Stream.of(
                new Stage.Draft(),
                new Stage.Consented(),
                new Stage.LinkShown(Optional.of("rf_1"), NOW.plusSeconds(120)),
                new Stage.LinkShown(Optional.empty(), NOW),
                new Stage.Verified("rf_1"),
                new Stage.Verified(""),
                new Stage.Quoted("rf_1", MicroUsd.of(11_000)),
                new Stage.Paying("rf_1"),
                new Stage.Rejected("rf_1", new Message("problem.x.what", Map.of("reason", "two"))),
                new Stage.Enrolled(asset("", "task_7", AssetState.REVIEWING)));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyStageSurvivesARestart(Stage stage) {
        book.keep(ADA);
        var kept = enrollment(stage);
        enrollments.keep(enrollment(new Stage.Draft()));
        enrollments.keep(kept);
        database.close();
        open();
        assertThat(enrollments.find("e1")).contains(kept);
        assertThat(enrollments.unfinished()).isEqualTo(stage.over() ? List.of() : List.of(kept));
    }

    @Test
    void whatIsGivenUpIsGone() {
        book.keep(ADA);
        enrollments.keep(enrollment(new Stage.Consented()));
        enrollments.drop("e1");
        assertThat(enrollments.find("e1")).isEmpty();
    }

    @Test
    void startsAreCountedForEachService() {
        enrollments.started(ServiceId.BLOCKRUN, NOW);
        enrollments.started(ServiceId.BLOCKRUN, NOW.minusSeconds(4000));
        enrollments.started(ServiceId.ANYFAST, NOW);
        assertThat(enrollments.starts(ServiceId.BLOCKRUN, NOW.minusSeconds(3600)))
                .containsExactly(NOW);
    }

    private static Enrollment enrollment(Stage stage) {
        var subject =
                new Enrollment.Subject(FaceKind.REAL_PERSON, ServiceId.BLOCKRUN, "Ada 林", PHOTO);
        return new Enrollment("e1", "p1", subject, stage, NOW, NOW.plusSeconds(5));
    }

    private static Asset asset(String id, String task, AssetState state) {
        return new Asset(
                ServiceId.BLOCKRUN, FaceKind.REAL_PERSON, id, "rf_1", task, "Ada 林", state);
    }
}
