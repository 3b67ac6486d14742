package studio.likeness.os.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.port.Progress;

/// Interrupting the calling thread closes the connection, wherever the call was.
class CancelTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"})
    void anInterruptClosesTheConnection(String saidBefore) throws Exception {
        for (var sort = 0; sort < 5; sort++) {
            var underWay = new CountDownLatch(1);
            try (var wire = new HttpWire("test");
                    var server =
                            new RawServer(
                                    visit -> {
                                        visit.request();
                                        visit.say(saidBefore);
                                        underWay.countDown();
                                        visit.listen();
                                    })) {
                var call = Calls.ofEachSort(server.uri("/")).get(sort);
                var end = new AtomicReference<Object>();
                var caller =
                        Thread.ofVirtual()
                                .start(
                                        () -> {
                                            try {
                                                end.set(wire.send(call, Progress.unwatched()));
                                            } catch (InterruptedException e) {
                                                end.set(e);
                                            }
                                        });
                assertThat(underWay.await(10, TimeUnit.SECONDS)).isTrue();
                caller.interrupt();
                assertThat(server.otherEndHungUp()).as("%s", call).isTrue();
                caller.join();
                assertThat(end.get()).as("%s", call).isInstanceOf(InterruptedException.class);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }
}
