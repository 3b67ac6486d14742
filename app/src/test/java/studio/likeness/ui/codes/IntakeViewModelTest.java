package studio.likeness.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.ui.codes.IntakeViewModel.Parts;
import studio.likeness.ui.task.ManualTasks;

class IntakeViewModelTest {
    private static final Ur UR = Ur.of("bytes", new byte[900]);
    private static final UrFrames FRAMES = new UrFrames(UR, 130);

    private final ManualTasks tasks = new ManualTasks();
    private final Album album = new Album();
    private final List<Ur> wholes = new ArrayList<>();
    private final IntakeViewModel model =
            new IntakeViewModel(new IntakeViewModel.Tools(tasks, album), wholes::add);

    @Test
    void partsComeInAnyOrderFromFilesAndText() {
        bring(7, 5, 6);
        assertThat(model.partsProperty().get()).isEqualTo(new Parts(3, 7));
        model.takeText(FRAMES.frame(1) + "\n" + FRAMES.frame(2));
        assertThat(model.partsProperty().get()).isEqualTo(new Parts(5, 7));
        assertThat(wholes).isEmpty();
        bring(3, 4);
        assertThat(wholes).containsExactly(UR);
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    void nothingIsReadBeyondTheLastPartThatWasMissing() {
        album.inPicture = LongStream.rangeClosed(1, 40).mapToObj(FRAMES::frame).toList();
        model.takeFiles(List.of(Path.of("film.mp4"), Path.of("another.mp4")));
        assertThat(model.readingProperty().get()).isTrue();
        tasks.run();
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(wholes).containsExactly(UR);
    }

    @Test
    void codesOfOtherThingsInAPhotoDoNoHarm() {
        album.inPicture = List.of("WIFI:S:home;;", UR.toString());
        model.takeFiles(album.choose());
        tasks.run();
        assertThat(wholes).containsExactly(UR);
    }

    @Test
    void whatIsNoCodeOfOursIsRefusedUnlessSomebodyTakesIt() {
        album.inPicture = List.of("0x12");
        model.takeFiles(album.choose());
        tasks.run();
        assertThat(model.problemProperty().get()).isEqualTo(Flaw.NOT_A_CODE.problem());
        var plain = new ArrayList<String>();
        var open =
                new IntakeViewModel(
                        new IntakeViewModel.Tools(tasks, album), wholes::add, plain::add);
        open.takeFiles(album.choose());
        tasks.run();
        assertThat(plain).containsExactly("0x12");
        assertThat(open.problemProperty().get()).isNull();
    }

    @Test
    void aPictureWithoutACodeIsSaidAndWhatWasReadStays() {
        bring(1, 2);
        album.inPicture = List.of();
        model.takeFiles(List.of(Path.of("sky.png")));
        tasks.run();
        assertThat(model.problemProperty().get())
                .isEqualTo(new AirgapProblem.NoCodeFound("sky.png"));
        assertThat(model.partsProperty().get()).isEqualTo(new Parts(2, 7));
        model.clear();
        assertThat(model.partsProperty().get()).isEqualTo(Parts.NONE);
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    void readingIsStoppedByOneAct() {
        album.inPicture = List.of(UR.toString());
        model.takeFiles(album.choose());
        model.stop();
        tasks.run();
        assertThat(model.readingProperty().get()).isFalse();
        assertThat(wholes).isEmpty();
    }

    /// The last breath of a film that was given up comes long after the next one was begun.
    @Test
    void theEndOfAStoppedReadDoesNotEndTheNext() {
        var ends = new ArrayList<Runnable>();
        var slow =
                new BackgroundTasks() {
                    @Override
                    public <T> Running start(Task<T> task) {
                        ends.add(task.end());
                        return () -> {};
                    }
                };
        var busy = new IntakeViewModel(new IntakeViewModel.Tools(slow, album), wholes::add);
        busy.takeFiles(List.of(Path.of("one.mp4")));
        busy.takeFiles(List.of(Path.of("two.mp4")));
        ends.getFirst().run();
        assertThat(busy.readingProperty().get()).isTrue();
        ends.getLast().run();
        assertThat(busy.readingProperty().get()).isFalse();
    }

    @Test
    void turningAwayFromTheFileWindowChangesNothing() {
        album.chosen = List.of();
        model.takeFiles(album.choose());
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void aDamagedPartIsRefusedAndTheOthersStay() {
        bring(1, 2);
        model.takeText(FRAMES.frame(3).replaceFirst("..$", "ZZ"));
        assertThat(model.problemProperty().get()).isEqualTo(Flaw.DAMAGED.problem());
        assertThat(model.partsProperty().get()).isEqualTo(new Parts(2, 7));
    }

    private void bring(long... numbers) {
        album.inPicture = LongStream.of(numbers).mapToObj(FRAMES::frame).toList();
        model.takeFiles(album.choose());
        tasks.run();
    }
}
