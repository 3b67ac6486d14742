package studio.likeness.bench;

import java.time.Duration;
import java.util.List;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.practice.video.Renderer;
import studio.likeness.practice.world.VideoOrder;

/// What a newcomer waits for in practice: a clip of five seconds, the first that this process makes
/// and those after it.
record PracticeClipBenchmark(Duration warmUp, int count) implements Benchmark {
    private static final String NAME = "practice.clip-5s-480p";

    @Override
    public List<Result> run() throws Exception {
        var order =
                new VideoOrder(
                        "bytedance/seedance-2.0",
                        "She looks up from her book and smiles",
                        new VideoOrder.Frame("16:9", "480p", 5, false),
                        1,
                        "Ada",
                        new PortraitShelf().find("ada"),
                        false);
        if (order.portrait().isEmpty()) {
            throw new IllegalStateException("the portrait is gone");
        }
        var renderer = new Renderer();
        var first = Samples.millisOf(Duration.ZERO, 1, () -> renderer.make(order));
        var warm = Samples.millisOf(warmUp, count, () -> renderer.make(order));
        return List.of(Result.of(NAME + ".first", "ms", first), Result.of(NAME, "ms", warm));
    }
}
