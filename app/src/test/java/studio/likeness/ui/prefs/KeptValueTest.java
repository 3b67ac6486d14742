package studio.likeness.ui.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.task.ManualTasks;

/// A number that a person changes, and a disk that takes it when the test says so.
class KeptValueTest {
    private final ManualTasks tasks = new ManualTasks();
    private final List<String> disk = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Optional<String>> shown = new ArrayList<>();
    private boolean full;
    private final KeptValue<String> value =
            new KeptValue<>(tasks, Message.of("task.keep-limits"), this::keep, problems::add);

    @Test
    void ofTwoQuickChangesNeitherIsLost() {
        value.read("a");
        value.change(old -> old + "b");
        value.change(old -> old + "c");
        assertThat(tasks.waiting()).as("one after the other").isEqualTo(1);
        tasks.runAll();
        assertThat(disk).containsExactly("ab", "abc");
        assertThat(value.keptProperty().get()).contains("abc");
    }

    @Test
    void whatIsShownIsWhatIsKept() {
        value.read("a");
        value.change(old -> old + "b");
        assertThat(value.keptProperty().get()).contains("a");
        tasks.runAll();
        assertThat(value.keptProperty().get()).contains("ab");
    }

    @Test
    void aReadingThatComesLateDoesNotUndoAChange() {
        value.read("a");
        value.change(old -> old + "b");
        value.read("a");
        tasks.runAll();
        assertThat(value.keptProperty().get()).contains("ab");
    }

    @Test
    void nothingIsChangedBeforeItWasRead() {
        value.change(old -> old + "b");
        tasks.runAll();
        assertThat(disk).isEmpty();
        value.read("a");
        value.forget();
        assertThat(value.keptProperty().get()).isEmpty();
    }

    /// A field still shows what was typed: it is told the old value anew.
    @Test
    void aChangeThatWasRefusedIsTakenBackAndTold() {
        value.read("a");
        value.keptProperty().subscribe((_, now) -> shown.add(now));
        full = true;
        value.change(old -> old + "b");
        value.change(old -> old + "c");
        tasks.runAll();
        assertThat(shown).containsExactly(Optional.empty(), Optional.of("a"));
        assertThat(problems).hasSize(1);
        full = false;
        value.change(old -> old + "d");
        tasks.runAll();
        assertThat(disk).containsExactly("ad");
    }

    private Outcome<String> keep(String next) {
        if (full) {
            return Outcome.failed(new Problem.SettingsNotSaved("/full"));
        }
        disk.add(next);
        return Outcome.done(next);
    }
}
