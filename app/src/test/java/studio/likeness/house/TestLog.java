package studio.likeness.house;

import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;

/// In tests the log wakes up as `logback-test.xml` says, and not silent as in the program.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class TestLog extends DefaultJoranConfigurator {}
