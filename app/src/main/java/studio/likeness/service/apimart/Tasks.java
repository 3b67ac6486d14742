package studio.likeness.service.apimart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import studio.likeness.service.Said;

/// How tasks are named and how they say where they stand.
final class Tasks {
    private Tasks() {}

    enum Word {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /// An order answers with an object or with a list of one.
    static Optional<String> id(Said said) {
        return said.text("data.id", "data.task_id", "data.0.task_id", "data.0.id", "task_id");
    }

    static String path(String task) {
        return "/v1/tasks/" + URLEncoder.encode(task, StandardCharsets.UTF_8) + "?language=en";
    }

    /// A word that is not known means that it goes on.
    static Word word(Said said) {
        return switch (said.text("data.status").orElse("").toLowerCase(Locale.ROOT)) {
            case "pending", "submitted", "queued" -> Word.WAITING;
            case "completed", "success", "succeeded" -> Word.DONE;
            case "failed", "failure", "cancelled", "canceled" -> Word.FAILED;
            default -> Word.RUNNING;
        };
    }
}
