package studio.likeness.practice.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.practice.world.Log;

/// Issue 3: a thousand jobs, a hundred requests at once, nothing lost.
class CrowdTest {
    private static final int KEYS = 50;
    private static final int JOBS = 1000;
    private static final int AT_ONCE = 100;

    private final Stand stand = new Stand();

    @AfterEach
    void stop() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/anyfast | /v1/video/generations | {\"model\": \"seedance-2.0\", \"content\": [{\"type\": \"text\", \"text\": \"a sea\"}]} | /id | /v1/video/generations/",
                "/apimart | /v1/videos/generations | {\"model\": \"seedance-2.0\", \"prompt\": \"a sea\"} | /data/0/task_id | /v1/tasks/"
            })
    void aThousandJobsAreAllFoundAgain(
            String prefix, String path, String body, String pointer, String taskPath)
            throws Exception {
        var callers =
                IntStream.range(0, KEYS)
                        .mapToObj(i -> stand.caller(prefix, "unlimited-" + i))
                        .toList();
        var ids = all(i -> callers.get(i % KEYS).post(path, body).text(pointer));
        assertThat(new HashSet<>(ids)).hasSize(JOBS).doesNotContain("");
        var statuses =
                all(
                        i ->
                                Integer.toString(
                                        callers.get(i % KEYS).get(taskPath + ids.get(i)).status()));
        assertThat(statuses).containsOnly("200");
        var charged =
                stand.world().log().entries().stream()
                        .filter(e -> e.kind() == Log.Kind.NOTE && e.what().equals("charged"));
        assertThat(charged).hasSize(JOBS);
    }

    private static List<String> all(Function<Integer, String> ask) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks =
                    IntStream.range(0, JOBS)
                            .<Callable<String>>mapToObj(i -> () -> ask.apply(i))
                            .toList();
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
