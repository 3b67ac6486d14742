package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.port.wire.AddressRule;

class PublicNodesTest {
    @ParameterizedTest
    @EnumSource
    void eachNetworkHasSeveralThatMayBeCalled(Dollar dollar) {
        var nodes = PublicNodes.of(dollar);
        assertThat(nodes).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(nodes).allSatisfy(uri -> assertThat(AddressRule.refusal(uri)).isEmpty());
        assertThat(nodes).extracting(URI::getScheme).containsOnly("https");
    }

    /// An address with a path or a query may hold somebody's key.
    @ParameterizedTest
    @EnumSource
    void aNodeIsNoMoreThanItsHost(Dollar dollar) {
        assertThat(PublicNodes.of(dollar))
                .allSatisfy(uri -> assertThat(uri).hasToString("https://" + uri.getHost()));
    }

    @Test
    void noNodeIsThoughtToKnowTwoNetworks() {
        var all = new ArrayList<URI>();
        for (var dollar : Dollar.values()) {
            all.addAll(PublicNodes.of(dollar));
        }
        assertThat(all).doesNotHaveDuplicates();
    }
}
