package studio.likeness.practice.apimart;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.World;
import tools.jackson.databind.node.ObjectNode;

/// All tasks of all keys. A task's id is forgotten after some days (apimart.md §5): seven here.
final class Tasks {
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST = 100_000;

    private final World world;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, Instant> finished = new LinkedHashMap<>();

    Tasks(World world) {
        this.world = world;
    }

    String newId() {
        return "task_01" + world.ids().hex(24).toUpperCase(Locale.ROOT);
    }

    synchronized Task add(String id, PracticeKey key, Task.Content content) {
        var task = new Task(id, key, world.clock().now(), content);
        tasks.put(id, task);
        if (tasks.size() > MOST) {
            var eldest = tasks.keySet().iterator().next();
            tasks.remove(eldest);
            finished.remove(eldest);
        }
        return task;
    }

    synchronized Optional<Task> find(PracticeKey key, String id) {
        return Optional.ofNullable(tasks.get(id))
                .filter(t -> t.key().equals(key))
                .filter(t -> t.created().plus(REMEMBERED).isAfter(world.clock().now()));
    }

    synchronized List<Task> of(PracticeKey key) {
        return tasks.values().stream().filter(t -> t.key().equals(key)).toList();
    }

    ObjectNode view(Task task) {
        var standing = task.content().standing();
        var created = task.created().getEpochSecond();
        var view =
                Json.object()
                        .put("id", task.id())
                        .put("status", standing.status())
                        .put("progress", standing.progress())
                        .put("created", created);
        if (standing.isOver()) {
            var end = finished(task).getEpochSecond();
            view.put("completed", end).put("actual_time", end - created);
        }
        return view.setAll(standing.more());
    }

    /// When somebody first saw that it is over.
    synchronized Instant finished(Task task) {
        return finished.computeIfAbsent(task.id(), _ -> world.clock().now());
    }

    synchronized void clear() {
        tasks.clear();
        finished.clear();
    }
}
