package studio.likeness.os.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import ch.qos.logback.core.status.StatusUtil;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.house.TestLog;

class QuietTest {
    @Test
    void logbackWakesUpWithNothingToWriteAndAsksNobodyElse() {
        var context = new LoggerContext();
        assertThat(new Quiet().configure(context))
                .isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        assertThat(root.getLevel()).isEqualTo(Level.OFF);
        assertThat(root.iteratorForAppenders()).isExhausted();
        assertThat(StatusUtil.contextHasStatusListener(context)).isTrue();
    }

    @Test
    void logbackFindsIt() {
        assertThat(ServiceLoader.load(Configurator.class)).hasAtLeastOneElementOfType(Quiet.class);
    }

    /// The trap for secrets hangs on that.
    @Test
    void inTestsTheSheetOfTestsComesFirst() {
        assertThat(ServiceLoader.load(Configurator.class))
                .hasAtLeastOneElementOfType(TestLog.class)
                .noneMatch(found -> found.getClass() == DefaultJoranConfigurator.class);
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        assertThat(context.getCopyOfListenerList()).isNotEmpty();
    }
}
