package studio.likeness.ui.codes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.CodeText;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.CodePictures;
import studio.likeness.core.port.CodePictures.Pixels;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;

/// Puts one message together from everything that is brought, in any order, and hands it over once
/// it is whole.
public final class IntakeViewModel {
    private final Tools tools;
    private final Consumer<Ur> whole;
    private final Consumer<String> plain;
    private final ReadOnlyObjectWrapper<Parts> parts = new ReadOnlyObjectWrapper<>(Parts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final List<String> taken = new ArrayList<>();
    private volatile Parts ahead = Parts.NONE;
    private int reads;
    private BackgroundTasks.@Nullable Running running;

    /// What reading takes.
    public record Tools(BackgroundTasks tasks, CodePictures pictures) {}

    /// How many of the codes that belong together were read; of none while nothing was.
    public record Parts(int have, int of) {
        static final Parts NONE = new Parts(0, 0);

        static Parts of(UrCollector collector) {
            return new Parts(collector.have(), collector.fragments());
        }
    }

    public IntakeViewModel(Tools tools, Consumer<Ur> whole) {
        this(tools, whole, null);
    }

    /// @param plain takes what is no code of ours but perhaps an address; without it such a thing
    ///   is refused
    public IntakeViewModel(Tools tools, Consumer<Ur> whole, @Nullable Consumer<String> plain) {
        this.tools = tools;
        this.whole = whole;
        this.plain = plain == null ? text -> take(List.of(text)) : plain;
    }

    public ReadOnlyObjectProperty<Parts> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Files are being looked through, which a film may make long.
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What was made of it did not do.
    public void refuse(@Nullable Problem why) {
        problem.set(why);
    }

    /// Away with what was read.
    public void clear() {
        stop();
        taken.clear();
        parts.set(Parts.NONE);
        problem.set(null);
    }

    /// Stops looking through files; what they gave so far is not taken.
    public void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        reading.set(false);
    }

    /// Pasted text: one code, or one a line.
    public void takeText(String text) {
        take(CodeText.codes(text));
    }

    /// Pictures, films and folders of both, and text files with codes in them.
    public void takeFiles(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var before = List.copyOf(taken);
        read(progress -> new Pile(before, progress).read(files));
    }

    /// A picture that is in no file.
    public void takePicture(Pixels pixels) {
        read(_ -> tools.pictures().read(pixels));
    }

    private interface Reading {
        Outcome<List<String>> read(Progress progress);
    }

    private void read(Reading how) {
        stop();
        problem.set(null);
        reading.set(true);
        var number = ++reads;
        running =
                tools.tasks()
                        .start(
                                Task.of(Message.of("task.read-codes"), how::read)
                                        .onDone(this::found)
                                        .onProblem(problem::set)
                                        .onProgress(_ -> parts.set(ahead))
                                        .onEnd(() -> end(number))
                                        .latest("codes"));
    }

    /// The end of one that was stopped for another says nothing of that other one.
    private void end(int number) {
        if (number == reads) {
            reading.set(false);
        }
    }

    /// Among photos there may be codes of other things.
    private void found(List<String> texts) {
        var ours = texts.stream().filter(IntakeViewModel::isOurs).toList();
        if (ours.isEmpty()) {
            plain.accept(texts.getFirst());
        } else {
            take(ours);
        }
    }

    private static boolean isOurs(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("ur:");
    }

    private void take(List<String> codes) {
        problem.set(null);
        var collector = new UrCollector();
        try {
            replay(taken, collector);
            for (var code : codes) {
                collector.take(code);
            }
        } catch (Misread misread) {
            problem.set(misread.flaw().problem());
            return;
        }
        taken.addAll(codes);
        parts.set(codes.isEmpty() && taken.isEmpty() ? Parts.NONE : Parts.of(collector));
        collector
                .whole()
                .ifPresent(
                        ur -> {
                            taken.clear();
                            whole.accept(ur);
                        });
    }

    private static void replay(List<String> codes, UrCollector collector) throws Misread {
        for (var code : codes) {
            collector.take(code);
        }
    }

    /// Files one after the other, off the FX thread. What holds no code does no harm while another
    /// one does.
    private final class Pile {
        private final UrCollector collector = new UrCollector();
        private final List<String> found = new ArrayList<>();
        private final Progress progress;
        private @Nullable Problem first;

        Pile(List<String> before, Progress progress) {
            this.progress = progress;
            before.forEach(this::add);
        }

        Outcome<List<String>> read(List<Path> files) {
            Predicate<String> enough =
                    text -> {
                        found.add(text);
                        return add(text);
                    };
            for (var file : files) {
                if (collector.whole().isPresent() || progress.cancelled()) {
                    break;
                }
                if (tools.pictures().read(file, enough)
                        instanceof Outcome.Failed<List<String>>(var why)) {
                    first = first == null ? why : first;
                }
            }
            if (!found.isEmpty()) {
                return Outcome.done(found);
            }
            return Outcome.failed(first == null ? new AirgapProblem.NoCodeFound("") : first);
        }

        private boolean add(String text) {
            try {
                collector.take(text);
            } catch (Misread _) {
                // Said when all of it is taken; here it only counts for nothing.
                return false;
            }
            ahead = Parts.of(collector);
            progress.fraction((double) collector.have() / collector.fragments());
            return collector.whole().isPresent();
        }
    }
}
