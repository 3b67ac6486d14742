package studio.likeness.practice.phone;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The program that drives a browser, on a port of its own.
///
/// Chromedriver listens for both families of addresses on one port. Asked for any port it takes one
/// that is free in the newer family and ends when the older one has it in use, as a suite that
/// talks to itself all the time brings about. So it is given a port that is free in both, and
/// another one when somebody was quicker.
final class BrowserDriver implements AutoCloseable {
    private static final int TRIES = 5;
    private static final String READY = "started successfully";
    private static final String TAKEN = "port not available";

    private final Process process;
    private final URI address;

    private BrowserDriver(Process process, int port) {
        this.process = process;
        address = URI.create("http://127.0.0.1:" + port);
    }

    static BrowserDriver start() throws IOException {
        return start(
                port ->
                        new ProcessBuilder("chromedriver", "--port=" + port)
                                .redirectErrorStream(true)
                                .start());
    }

    static BrowserDriver start(Program program) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var process = program.start(port);
            var said = said(process);
            if (said.getLast().contains(READY)) {
                return new BrowserDriver(process, port);
            }
            process.destroy();
            if (attempt == TRIES || !said.getLast().contains(TAKEN)) {
                throw new IOException("the browser's driver did not start: " + said);
            }
        }
    }

    /// What it says until it is ready, or else to its end.
    private static List<String> said(Process process) throws IOException {
        var said = new ArrayList<>(List.of("nothing"));
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(READY)) {
                break;
            }
        }
        return said;
    }

    private static int freePort() throws IOException {
        try (var both = new ServerSocket(0)) {
            return both.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }

    /// Starts the driver on a port.
    interface Program {
        Process start(int port) throws IOException;
    }
}
