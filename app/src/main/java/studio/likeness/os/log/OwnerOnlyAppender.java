package studio.likeness.os.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.likeness.os.files.OwnerOnly;

/// Every file it begins is made readable by its owner only, before the first line is in it.
final class OwnerOnlyAppender extends RollingFileAppender<ILoggingEvent> {
    @Override
    public void openFile(String name) throws IOException {
        var file = Path.of(name);
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        super.openFile(name);
    }
}
