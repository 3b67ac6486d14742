package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.service.ServiceId;

class AddressBookTest {
    @Test
    void liveCallsEachServiceAtItsHome() {
        try (var outside = book(Mode.LIVE).outside(Mode.LIVE)) {
            assertThat(outside.network()).isEqualTo(Network.BASE);
            assertThat(outside.chain()).contains(URI.create("https://mainnet.base.org"));
            assertThat(outside.practice()).isEmpty();
            for (var service : ServiceId.values()) {
                assertThat(outside.service(service)).isEqualTo(service.home());
                assertThat(outside.onLoopback(service)).isFalse();
            }
        }
    }

    @Test
    void aPersonsOwnAddressHoldsFromTheMomentItIsChosen() {
        var book = book(Mode.LIVE);
        try (var outside = book.outside(Mode.LIVE)) {
            book.own(Map.of(ServiceId.APIMART, URI.create("http://127.0.0.1:9")));
            assertThat(outside.service(ServiceId.APIMART)).hasHost("127.0.0.1");
            assertThat(outside.onLoopback(ServiceId.APIMART)).isTrue();
            assertThat(outside.onLoopback(ServiceId.ANYFAST)).isFalse();
            book.own(Map.of());
            assertThat(outside.service(ServiceId.APIMART)).isEqualTo(ServiceId.APIMART.home());
        }
    }

    @Test
    void theCommandLineComesBeforeTheSettings() {
        var book =
                book(
                        Mode.LIVE,
                        "--service-url=apimart=https://a.example/x",
                        "--rpc-url=https://node.example/key",
                        "--network=eip155:84532");
        book.own(Map.of(ServiceId.APIMART, URI.create("https://own.example")));
        try (var outside = book.outside(Mode.LIVE)) {
            assertThat(outside.service(ServiceId.APIMART)).hasToString("https://a.example/x");
            assertThat(outside.chain()).containsExactly(URI.create("https://node.example/key"));
            assertThat(outside.network()).isEqualTo(Network.BASE_SEPOLIA);
        }
    }

    @Test
    void practiceIsInThisProcessAndStartsWhenItIsAskedFor() {
        var services = new PracticeServices();
        var outside = new PracticeOutside(Asked.nothing().addresses(), services);
        assertThat(outside.network()).isEqualTo(Network.BASE_SEPOLIA);
        assertThat(outside.onLoopback(ServiceId.BLOCKRUN)).isTrue();
        assertThat(services.isRunning()).isFalse();
        assertThat(outside.service(ServiceId.BLOCKRUN))
                .hasHost("127.0.0.1")
                .hasPath("/blockrun/api");
        assertThat(outside.chain()).containsExactly(services.addresses().chain());
        assertThat(outside.practice()).contains(services.addresses());
        outside.close();
        assertThat(services.isRunning()).isFalse();
        assertThatThrownBy(outside::chain).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void practiceMayLeadToAnotherPracticeServer() {
        var services = new PracticeServices();
        var asked =
                Asked.by(
                        "--practice",
                        "--service-url=blockrun=http://127.0.0.1:9/blockrun/api",
                        "--rpc-url=http://127.0.0.1:9/rpc");
        try (var outside = new PracticeOutside(asked.addresses(), services)) {
            assertThat(outside.service(ServiceId.BLOCKRUN)).hasPort(9);
            assertThat(outside.chain()).containsExactly(URI.create("http://127.0.0.1:9/rpc"));
            assertThat(outside.practice())
                    .map(PracticeAddresses::faucet)
                    .contains(URI.create("http://127.0.0.1:9/_control/faucet"));
            assertThat(services.isRunning()).isFalse();
        }
    }

    @Test
    void aChainThatIsNotOfAPracticeServerHasNoFaucet() {
        var asked = Asked.by("--rpc-url=http://127.0.0.1:8545");
        try (var outside = new PracticeOutside(asked.addresses(), new PracticeServices())) {
            assertThat(outside.practice()).isEmpty();
        }
    }

    @Test
    void addressesMeantForOneModeAreNotKnownInTheOther() {
        var asked = new String[] {"--service-url=anyfast=http://127.0.0.1:9"};
        try (var live = book(Mode.PRACTICE, asked).outside(Mode.LIVE);
                var practice = book(Mode.PRACTICE, asked).outside(Mode.PRACTICE)) {
            assertThat(live.service(ServiceId.ANYFAST)).isEqualTo(ServiceId.ANYFAST.home());
            assertThat(practice.service(ServiceId.ANYFAST)).hasPort(9);
        }
    }

    @Test
    void practiceNeverPaysOnTheNetworkOfLive() {
        var book = book(Mode.LIVE, "--network=eip155:8453");
        try (var outside = book.outside(Mode.PRACTICE)) {
            assertThat(outside.network()).isEqualTo(Network.BASE_SEPOLIA);
        }
    }

    private static AddressBook book(Mode startedIn, String... words) {
        return new AddressBook(Asked.by(words), startedIn);
    }
}
