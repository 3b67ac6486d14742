package studio.likeness.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.world.Log;
import tools.jackson.databind.node.ObjectNode;

/// Issue 3: a hundred requests at once and a thousand jobs, and nothing is lost.
class CrowdTest {
    private static final String VIDEOS = "/blockrun/api/v1/videos/generations";
    private static final int MICRO = 826_804;
    private static final long MOST_FOR_ONE_JOB = 40_000;

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aThousandJobsAHundredAtATimeAreEachPaidOnceAndDelivered() throws Exception {
        var jobs = 1_000;
        var rich = Payer.number(7);
        stage.server().ledger().setBalance(rich.address(), BigInteger.valueOf((long) jobs * MICRO));
        var polls = atOnce(jobs, () -> order(rich));
        assertThat(new HashSet<>(polls)).hasSize(jobs);

        stage.pass(Duration.ofMinutes(2));
        var done = atOnce(polls, poll -> finished(rich, poll));
        assertThat(new HashSet<>(done)).hasSize(jobs);
        assertThat(stage.server().ledger().balanceOf(rich.address())).isZero();
        assertThat(stage.server().world().log().count(Log.Kind.SETTLED)).isEqualTo(jobs);
    }

    /// What a finished job leaves behind is words and numbers: a long session must not fill up.
    @Test
    void aThousandJobsLeaveLittleBehind() throws Exception {
        var jobs = 1_000;
        var rich = Payer.number(10);
        stage.server().ledger().setBalance(rich.address(), BigInteger.valueOf((long) jobs * MICRO));
        order(rich);
        var before = usedMemory();
        var polls = atOnce(jobs - 1, () -> order(rich));
        stage.pass(Duration.ofMinutes(2));
        atOnce(polls, poll -> finished(rich, poll));
        var each = (usedMemory() - before) / jobs;
        IO.println("practice: " + each + " bytes kept for each of " + jobs + " finished jobs");
        assertThat(each).isLessThan(MOST_FOR_ONE_JOB);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aHundredLooksAtOneFinishedJobSettleItOnce() throws Exception {
        var payer = Payer.number(8);
        var poll = order(payer);
        stage.pass(Duration.ofMinutes(2));
        var clips = atOnce(100, () -> finished(payer, poll));
        assertThat(new HashSet<>(clips)).hasSize(1);
        assertThat(stage.server().ledger().balanceOf(payer.address()))
                .isEqualTo(BigInteger.valueOf(20_000_000 - MICRO));
        assertThat(stage.server().world().log().count(Log.Kind.SETTLED)).isEqualTo(1);
    }

    @Test
    void aHundredOrdersWithOneAuthorisationMakeOneJob() throws Exception {
        var payer = Payer.number(9);
        var header = stage.wallet(payer).header(stage.post(VIDEOS, wish()));
        var answers =
                atOnce(100, () -> stage.post(VIDEOS, wish(), "PAYMENT-SIGNATURE", header).status());
        assertThat(answers.stream().filter(status -> status == 202)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 402)).hasSize(99);
    }

    private String order(Payer payer) {
        var order = stage.buy(payer, VIDEOS, wish());
        assertThat(order.status()).isEqualTo(202);
        return order.text("poll_url");
    }

    private String finished(Payer payer, String poll) {
        var header = stage.wallet(payer).header(stage.get(poll));
        while (true) {
            var answer = stage.get(poll, "PAYMENT-SIGNATURE", header);
            if (answer.status() != 202) {
                return answer.json().path("data").path(0).path("url").asString();
            }
        }
    }

    private static ObjectNode wish() {
        return Json.object().put("model", "bytedance/seedance-2.0-fast").put("prompt", "Ada waves");
    }

    private interface Act<T, R> {
        R on(T value);
    }

    private static <R> List<R> atOnce(int times, Callable<R> act) throws Exception {
        var acts = new ArrayList<Callable<R>>();
        for (var i = 0; i < times; i++) {
            acts.add(act);
        }
        return run(acts);
    }

    private static <T, R> List<R> atOnce(List<T> values, Act<T, R> act) throws Exception {
        return run(values.stream().<Callable<R>>map(v -> () -> act.on(v)).toList());
    }

    private static <R> List<R> run(List<Callable<R>> acts) throws Exception {
        var room = new Semaphore(100);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures =
                    acts.stream()
                            .map(
                                    act ->
                                            threads.submit(
                                                    () -> {
                                                        room.acquire();
                                                        try {
                                                            return act.call();
                                                        } finally {
                                                            room.release();
                                                        }
                                                    }))
                            .toList();
            var results = new ArrayList<R>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
