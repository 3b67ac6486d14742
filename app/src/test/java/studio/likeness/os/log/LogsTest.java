package studio.likeness.os.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.SubstituteLoggerFactory;
import studio.likeness.core.secret.Fingerprint;
import studio.likeness.core.secret.Secret;
import studio.likeness.os.files.Posix;

class LogsTest {
    private static final String KEY =
            "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";

    /// What is planted, and the part of it that must never be found in the file.
    private static final Map<String, String> PLANTED =
            Map.of(
                    "0x" + KEY,
                    "5dbb6204",
                    "legal winner thank year wave sausage worth useful legal winner thank yellow",
                    "sausage",
                    "Authorization: Bearer planted-bearer",
                    "planted-bearer",
                    "PAYMENT-SIGNATURE=planted-payment",
                    "planted-payment",
                    "using sk-plantedkey0123",
                    "plantedkey",
                    "using brk_live_plantedkey",
                    "live_planted",
                    "https://kyc.example/?bytedToken=planted-liveness",
                    "planted-liveness",
                    "{\"password\":\"planted word\"}",
                    "planted word");

    private static final int PATHS = 9;

    @TempDir private Path folder;
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void giveTheContextItsMap() {
        context.setMDCAdapter(new LogbackMDCAdapter());
    }

    /// Two threads make their first loggers at once, early in a start.
    @Test
    void theLogWaitsForWhoeverWakesItOnAnotherThread() {
        var real = new LoggerContext();
        var answers =
                new ArrayDeque<ILoggerFactory>(
                        List.of(
                                new SubstituteLoggerFactory(),
                                new SubstituteLoggerFactory(),
                                real));
        assertThat(Logs.awake(answers::remove)).isSameAs(real);
    }

    @Test
    void noPathIntoTheFileLetsASecretThrough() throws Exception {
        try (var _ = Logs.open(context, folder, Logs.LARGEST, Redaction::clean)) {
            plantEverywhere();
        }
        var log = Files.readString(folder.resolve(Logs.FILE));
        PLANTED.values().forEach(part -> assertThat(log).doesNotContain(part));
        assertThat(log)
                .contains("by message", "by argument", "by cause", "by bridge", "by context");
    }

    /// The test above could not fail if nothing arrived in the file.
    @Test
    void withoutRedactionEverySecretWouldBeThereByEveryPath() throws Exception {
        try (var _ = Logs.open(context, folder, Logs.LARGEST, UnaryOperator.identity())) {
            plantEverywhere();
        }
        var log = Files.readString(folder.resolve(Logs.FILE));
        // Else the whole test run would find it there.
        Files.delete(folder.resolve(Logs.FILE));
        for (var part : PLANTED.values()) {
            assertThat(log.split(part, -1)).as(part).hasSizeGreaterThanOrEqualTo(PATHS + 1);
        }
    }

    private void plantEverywhere() throws Exception {
        var logger = context.getLogger("studio.likeness.test");
        for (var secret : PLANTED.keySet()) {
            logger.info("by message " + secret);
            logger.info("by argument {} {}", secret, List.of(secret));
            logger.warn("by exception", new IllegalStateException(secret));
            logger.error("by cause", new IOException("outer", new IOException(secret)));
            var suppressing = new IOException("outer");
            suppressing.addSuppressed(new IOException(secret));
            logger.error("by suppressed", suppressing);
            context.getMDCAdapter().put("job", secret);
            logger.info("by context");
            context.getMDCAdapter().remove("job");
            var thread = Thread.ofPlatform().name(secret).start(() -> logger.info("by thread"));
            thread.join();
            java.util.logging.Logger.getLogger("javafx.test")
                    .log(Level.WARNING, "by bridge {0}", secret);
            context.getLogger("studio.likeness." + secret).info("by logger");
        }
    }

    @Test
    void aSecretOfTheTypeNeverPrintsItself() throws Exception {
        try (var _ = open();
                var secret = new Secret("hunter2".toCharArray())) {
            logger().warn("vault {}", secret, new IllegalStateException("with " + secret));
        }
        assertThat(log()).contains("vault [secret]").doesNotContain("hunter2");
    }

    @Test
    void aPublicHashIsLoggedByItsFingerprint() throws Exception {
        try (var _ = open()) {
            logger().info("settled {} {}", Fingerprint.of("0x" + KEY), "0x" + KEY);
        }
        assertThat(log()).contains("settled 0x4c0883a6…3f362318 [hex]");
    }

    @Test
    void aLineTellsTimeLevelThreadLoggerAndMessage() throws Exception {
        try (var _ = open()) {
            logger().info("door {}\nopened\r\n2026", 5);
        }
        assertThat(log())
                .matches(
                        "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d) INFO  \\[.+]"
                                + " studio.likeness.test  door 5 ~ opened ~ 2026\\R");
    }

    @Test
    void librariesAreHeardFromWarningsOn() throws Exception {
        try (var _ = open()) {
            context.getLogger("org.library").info("chatter");
            context.getLogger("org.library").warn("trouble");
            logger().debug("detail");
            java.util.logging.Logger.getLogger("javafx").log(Level.INFO, "jul chatter");
            java.util.logging.Logger.getLogger("javafx")
                    .log(Level.SEVERE, "jul trouble", new IOException("jul cause"));
        }
        assertThat(log())
                .contains("trouble", "ERROR", "jul trouble", "jul cause")
                .doesNotContain("chatter", "detail");
    }

    @Test
    void theFilesAreTheOwnersAloneAndBounded() throws Exception {
        var largest = 4096;
        try (var _ = Logs.open(context, folder, largest, Redaction::clean)) {
            for (var i = 0; i < 2000; i++) {
                logger().info("event {}", i);
            }
        }
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all).hasSize(Logs.OLDER + 1);
            for (var file : all) {
                assertThat(Posix.rights(file)).isEqualTo(Posix.OWNER_FILE);
                assertThat(Files.size(file)).isLessThan(largest + 200);
            }
        }
        assertThat(log() + Files.readString(folder.resolve("studio.1.log"))).contains("event 1999");
    }

    @Test
    void anEndlessMessageIsCutWithoutLettingHalfASecretThrough() throws Exception {
        try (var _ = open()) {
            for (var before = 65_300; before < 65_540; before += 20) {
                logger().info("x".repeat(before) + " " + KEY + "y".repeat(1000));
            }
        }
        assertThat(log()).contains("[cut]").doesNotContain(KEY.substring(0, 16));
        assertThat(log().lines().mapToInt(String::length).max().orElse(0)).isLessThan(65_536);
    }

    @Test
    void nothingIsWrittenAfterClosingAndTheBridgeIsGone() throws Exception {
        var root = java.util.logging.Logger.getLogger("");
        var before = List.of(root.getHandlers());
        try (var _ = open()) {
            assertThat(root.getHandlers()).hasSize(1).doesNotContainAnyElementsOf(before);
        }
        assertThat(root.getHandlers()).containsExactlyElementsOf(before);
        logger().error("too late");
        assertThat(log()).isEmpty();
    }

    @Test
    void theUnexpectedIsWrittenDownUnderItsCode() {
        var logger = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logs.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            var failure = new IllegalStateException("planted");
            var code = Logs.code(failure);
            assertThat(code).isEqualTo(ErrorCode.of(failure));
            assertThat(heard.list)
                    .singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage()).contains(code))
                    .satisfies(event -> assertThat(event.getThrowableProxy()).isNotNull());
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
    }

    private Logs open() {
        return Logs.open(context, folder, Logs.LARGEST, Redaction::clean);
    }

    private Logger logger() {
        return context.getLogger("studio.likeness.test");
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve(Logs.FILE), UTF_8);
    }
}
