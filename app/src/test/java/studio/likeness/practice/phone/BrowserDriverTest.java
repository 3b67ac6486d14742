package studio.likeness.practice.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrowserDriverTest {
    private static final String READY = "ChromeDriver was started successfully on port 1.\n";
    private static final String TAKEN = "IPv4 port not available. Exiting...\n";

    private final List<Integer> ports = new ArrayList<>();
    private final List<Spoken> started = new ArrayList<>();

    @Test
    void aDriverWhosePortWasTakenMeanwhileIsStartedOnAnother() throws IOException {
        try (var driver = BrowserDriver.start(port -> saying(port, TAKEN, TAKEN, READY))) {
            assertThat(ports).hasSize(3);
            assertThat(driver.address()).hasPort(ports.getLast());
            assertThat(started).extracting(Spoken::isAlive).containsExactly(false, false, true);
        }
        assertThat(started.getLast().isAlive()).isFalse();
    }

    @Test
    void aDriverThatEndsForAnotherReasonIsNotTriedAgainAndItsWordsAreTold() {
        assertThatThrownBy(() -> BrowserDriver.start(port -> saying(port, "no display\n", READY)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no display");
        assertThat(ports).hasSize(1);
    }

    @Test
    void aDriverThatFindsNoPortAtAllIsGivenUp() {
        assertThatThrownBy(() -> BrowserDriver.start(port -> saying(port, TAKEN)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("port not available");
        assertThat(ports).hasSize(5);
    }

    @Test
    void aDriverThatEndsWithoutAWordIsAFailureToo() {
        assertThatThrownBy(() -> BrowserDriver.start(port -> saying(port, "")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not start");
    }

    private Process saying(int port, String... words) {
        ports.add(port);
        started.add(new Spoken(words[Math.min(ports.size(), words.length) - 1]));
        return started.getLast();
    }

    /// A process that has said its words and lives until it is ended.
    private static final class Spoken extends Process {
        private final InputStream words;
        private boolean alive = true;

        Spoken(String words) {
            this.words = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return words;
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public boolean isAlive() {
            return alive;
        }

        @Override
        public void destroy() {
            alive = false;
        }
    }
}
