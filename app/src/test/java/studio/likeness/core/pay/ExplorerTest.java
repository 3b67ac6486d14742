package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static final String TX = "0x" + "cd".repeat(32);

    @Test
    void eachNetworkThatCanBePaidOnHasItsOwnPages() {
        assertThat(Explorer.page("eip155:8453", TX))
                .contains(URI.create("https://basescan.org/tx/" + TX));
        assertThat(Explorer.page("eip155:84532", TX))
                .contains(URI.create("https://sepolia.basescan.org/tx/" + TX));
        assertThat(Explorer.page("eip155:1", TX)).isEmpty();
    }

    @Test
    void whatIsNoTransactionLeadsNowhere() {
        assertThat(Explorer.page("eip155:8453", "")).isEmpty();
        assertThat(Explorer.page("eip155:8453", TX + "/../../evil")).isEmpty();
        assertThat(Explorer.page("eip155:8453", "job-1")).isEmpty();
    }
}
