package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.PracticeKeys;
import studio.likeness.core.service.ServiceId;

class PracticeServicesTest {
    @Test
    void nothingRunsUntilSomebodyAsks() {
        try (var services = new PracticeServices()) {
            assertThat(services.isRunning()).isFalse();
            var addresses = services.addresses();
            assertThat(services.isRunning()).isTrue();
            assertThat(services.addresses()).isEqualTo(addresses);
        }
    }

    @Test
    void manyThatAskFirstAreToldTheSame() throws Exception {
        try (var services = new PracticeServices();
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked =
                    IntStream.range(0, 50)
                            .mapToObj(_ -> crowd.submit(services::addresses))
                            .toList();
            var told = new HashSet<PracticeAddresses>();
            for (Future<PracticeAddresses> one : asked) {
                told.add(one.get());
            }
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void everyAddressLeadsSomewhere() throws Exception {
        try (var services = new PracticeServices();
                var client = HttpClient.newHttpClient()) {
            var addresses = services.addresses();
            var paths =
                    Map.of(
                            ServiceId.BLOCKRUN, "/v1/models?format=json",
                            ServiceId.JARVISCLAW, "/v1/models",
                            ServiceId.ANYFAST, "/v1/models",
                            ServiceId.APIMART, "/v1/models");
            assertThat(paths).containsOnlyKeys(ServiceId.values());
            for (var service : paths.entrySet()) {
                var asked =
                        HttpRequest.newBuilder(
                                        URI.create(
                                                addresses.service(service.getKey())
                                                        + service.getValue()))
                                .header("Authorization", "Bearer sk-practice")
                                .build();
                var answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(service.getKey().id()).isEqualTo(200);
            }
            var chain =
                    HttpRequest.newBuilder(addresses.chain())
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"eth_blockNumber\"}"))
                            .build();
            assertThat(client.send(chain, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("\"result\":\"0x");
            var page = HttpRequest.newBuilder(addresses.phone().resolve("any")).build();
            assertThat(client.send(page, HttpResponse.BodyHandlers.ofString()).body())
                    .contains("<html");
        }
    }

    @Test
    void theKeysOfPracticeAreTakenThere() throws Exception {
        try (var services = new PracticeServices();
                var client = HttpClient.newHttpClient()) {
            for (var id : List.of(ServiceId.JARVISCLAW, ServiceId.ANYFAST, ServiceId.APIMART)) {
                var key = keyOf(id);
                var asked =
                        HttpRequest.newBuilder(
                                        URI.create(
                                                services.addresses().service(id)
                                                        + "/v1/videos/generations"))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build();
                var answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(id.id()).isNotEqualTo(401);
            }
        }
    }

    private static String keyOf(ServiceId id) {
        return switch (new PracticeKeys().of(id).lend()) {
            case Outcome.Done<Secret>(var key) -> key.use(String::new);
            case Outcome.Failed<Secret>(var problem) -> throw new AssertionError(problem);
        };
    }

    @Test
    void theyEndWithTheModeAndDoNotComeBack() {
        var services = new PracticeServices();
        var base = services.addresses().base();
        services.close();
        services.close();
        assertThatThrownBy(() -> new Socket(base.getHost(), base.getPort()).close())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(services::addresses).isInstanceOf(IllegalStateException.class);
    }
}
