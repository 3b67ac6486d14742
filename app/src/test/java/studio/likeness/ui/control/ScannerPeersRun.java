package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.settings.Density;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.view.Png;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// A full request on our screen, read by zbar, which nobody here wrote, from pictures of which
/// three in ten are missing. Needs `zbarimg`: `mvn -q -pl app -Ppeers verify`.
class ScannerPeersRun {
    @TempDir private Path album;

    @ParameterizedTest
    @EnumSource(Density.class)
    void aRequestIsReadBackThoughThreeInTenPicturesAreMissing(Density density)
            throws IOException, InterruptedException, Misread {
        var request = new OfflineComputer(new ManualTasks()).request(714_000);
        var frames = new UrFrames(request.ur(), density.bytes());
        var code = Fx.call(() -> new AnimatedQr(300, "Code"));
        Fx.run(() -> code.show(frames::frame, frames.count()));
        var kept = new ArrayList<Path>();
        var dice = new Random(30);
        try (var room = new Showroom()) {
            var scene = room.show(new StackPane(code), Look.all().getFirst());
            for (var number = 0; number < 2 * frames.count() + 10; number++) {
                var shot = Fx.call(() -> scene.snapshot(null));
                if (dice.nextInt(10) >= 3) {
                    var file = album.resolve("%02d.png".formatted(number));
                    kept.add(Files.write(file, Png.of(shot)));
                }
                Fx.run(code::next);
                room.settle(scene);
            }
        }
        var collector = new UrCollector();
        for (var text : scanned(kept)) {
            collector.take(text);
        }
        assertThat(collector.whole()).contains(request.ur());
    }

    private static List<String> scanned(List<Path> pictures)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("zbarimg", "--quiet", "--raw"));
        pictures.forEach(picture -> command.add(picture.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().filter(line -> line.startsWith("UR:")).toList();
    }
}
