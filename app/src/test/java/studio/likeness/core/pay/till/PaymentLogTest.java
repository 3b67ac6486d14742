package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import studio.likeness.core.pay.PaymentHeader;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Paper;
import studio.likeness.core.port.Progress;
import studio.likeness.practice.world.FaultKind;
import tools.jackson.databind.json.JsonMapper;

/// Everything is logged that can be, while payments go well and badly: no key, no signature and no
/// payment header is among it, nor in what our values print of themselves.
class PaymentLogTest {
    @TempDir private Path folder;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        log.start();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
    }

    @AfterEach
    void close() {
        root.detachAppender(log);
        root.setLevel(before);
        shop.close();
    }

    @Test
    void noSecretIsLogged() throws Exception {
        done(shop.pay(shop.portrait("f-1")));
        shop.stage.ask(FaultKind.LOST_AFTER_SETTLEMENT, Shop.PORTRAIT);
        shop.pay(shop.portrait("f-2"));
        var held = done(shop.ledger.open()).getFirst();
        var id = held.purchase().id();
        shop.checkout.again(id, shop.seller, shop.portraitCall(), Progress.unwatched());
        done(shop.resolver.lookUp());
        assertThat(log.list).isNotEmpty();

        var said = log.list.stream().flatMap(PaymentLogTest::texts).toList();
        for (var secret : secrets(held)) {
            assertThat(said).noneMatch(text -> text.contains(secret));
            assertThat(held.toString()).doesNotContain(secret);
        }
    }

    private static List<String> secrets(Held held) {
        var header = held.paper().map(Paper::header).map(PaymentHeader::value).orElseThrow();
        var json = new String(Base64.getDecoder().decode(header), StandardCharsets.UTF_8);
        var signature =
                JsonMapper.shared().readTree(json).at("/payload/signature").asString().substring(2);
        var key = HexFormat.of().formatHex(Counter.key(1));
        return List.of(header, signature, key);
    }

    private static Stream<String> texts(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return Stream.of(
                event.getFormattedMessage(),
                thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }
}
