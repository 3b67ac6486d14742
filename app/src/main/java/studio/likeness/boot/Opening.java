package studio.likeness.boot;

import java.nio.file.Path;
import studio.likeness.os.instance.InstanceLock;

/// The way from a held folder to a window, and from there to its end. Whatever is thrown before the
/// first picture becomes one sentence; what comes later is the studio's own.
record Opening(Arguments.Session session, Display display, StartMarker marker) {
    private static final String DRAWN_BY = "prism.order";
    private static final String PROCESSOR = "sw";

    Exit open(InstanceLock lock, Window.Maker maker, Window.Start start) {
        var errors = HeldErrors.hold();
        var handler = Thread.getDefaultUncaughtExceptionHandler();
        var life = new WindowLife();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> life.fail(thrown));
        try (life;
                var window = maker.make(start)) {
            chooseGraphics(start, window);
            marker.settle();
            window.prepare();
            life.begin(window, lock);
            var age = session.exitAfterFirstFrame() ? ProcessAge.read() : null;
            var drawn = life.awaitFirstFrame();
            if (drawn) {
                if (age != null) {
                    // Concatenated as usual, it would first have code written for it.
                    Terminal.tell("first-frame-ms=".concat(Long.toString(age.now().toMillis())));
                }
                marker.end();
            }
            errors.release();
            Thread.setDefaultUncaughtExceptionHandler(handler);
            if (drawn) {
                walkIfAsked(life);
            }
            if (drawn && age != null) {
                life.end();
            }
            life.awaitEnd();
            return Exit.NORMAL;
        } catch (RefusedStart refused) {
            marker.end();
            return refused.complain();
        } catch (Throwable thrown) {
            return failed(thrown, lock, errors.take());
        }
    }

    private void walkIfAsked(WindowLife life) throws InterruptedException {
        var walk = Walk.ifAsked(session);
        if (walk.isPresent()) {
            try (var mishaps = new Mishaps()) {
                mishaps.listen();
                Terminal.answer("walked=" + walk.get().take(new Stagehand(mishaps)));
            } finally {
                life.end();
            }
        }
    }

    private void chooseGraphics(Window.Start start, Window window) {
        if (start.lastStartFailed()
                || session.look().safeGraphics()
                || window.wantsSafeGraphics()) {
            System.setProperty(DRAWN_BY, PROCESSOR);
        }
        if (PROCESSOR.equals(System.getProperty(DRAWN_BY))) {
            // A picture of 8 MB, made for the first window, of parts that a graphics card would
            // draw again from there. In main memory drawing from it is no faster.
            System.setProperty("prism.disableRegionCaching", "true");
        }
    }

    private Exit failed(Throwable thrown, InstanceLock lock, String printed) {
        var known = FxFailure.sentence(thrown, display);
        if (known.isPresent()) {
            // Nothing was wrong with the graphics card: the next start need not do without it.
            marker.end();
            return Terminal.complain(Exit.CANNOT_START, known.get());
        }
        var logs = lock.folder().resolve("logs");
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return Terminal.complain(
                Exit.CANNOT_START, CrashReport.of(thrown, printed).fileIn(logs, temporary));
    }
}
