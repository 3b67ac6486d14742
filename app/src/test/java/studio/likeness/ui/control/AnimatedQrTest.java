package studio.likeness.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// The row of codes as a camera sees it: pictures of the window, some of which are lost.
class AnimatedQrTest {
    private static final int SHOTS = 40;

    private Showroom room;
    private AnimatedQr code;

    @BeforeEach
    void open() {
        room = new Showroom();
        code = Fx.call(() -> new AnimatedQr(300, "Code"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void threeInTenPicturesMayBeLost() throws Misread {
        var content = new byte[1000];
        new Random(5).nextBytes(content);
        var ur = Ur.of("bytes", content);
        var frames = new UrFrames(ur, 140);
        Fx.run(() -> code.show(frames::frame, frames.count()));
        var collector = new UrCollector();
        var dice = new Random(9);
        var scene = room.show(new StackPane(code), Look.all().getFirst());
        for (var number = 0; collector.whole().isEmpty() && number < SHOTS; number++) {
            var shot = Fx.call(() -> scene.snapshot(null));
            if (dice.nextInt(10) >= 3) {
                read(shot, collector);
            }
            Fx.run(code::next);
            room.settle(scene);
        }
        assertThat(collector.whole()).contains(ur);
    }

    @Test
    void oneCodeStandsStillAndAVeiledOneCannotBeRead() throws ReaderException {
        Fx.run(() -> code.show(_ -> "UR:BYTES/AE", 1));
        var scene = room.show(new StackPane(code), Look.all().getFirst());
        assertThat(text(Fx.call(() -> scene.snapshot(null)))).isEqualTo("UR:BYTES/AE");
        assertThat(Fx.call(() -> code.numberProperty().get())).isEqualTo(1);
        Fx.run(() -> code.veil("Later"));
        room.settle(scene);
        var hidden = Fx.call(() -> scene.snapshot(null));
        assertThatThrownBy(() -> text(hidden)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void itMovesInAWindowOnly() {
        Fx.run(() -> code.show(number -> "UR:BYTES/" + number, 9));
        assertThat(Fx.call(() -> code.numberProperty().get())).isEqualTo(1);
        assertThat(Fx.call(() -> code.getUserData())).isEqualTo("UR:BYTES/1");
        Fx.run(code::next);
        assertThat(Fx.call(() -> code.getUserData())).isEqualTo("UR:BYTES/2");
    }

    /// What nobody can see any more costs nothing.
    @Test
    void itRestsOnceAnotherScreenTakesItsPlace() {
        Fx.run(() -> code.show(number -> "UR:BYTES/" + number, 9));
        room.show(new StackPane(code), Look.all().getFirst());
        assertThat(Fx.call(code::isMoving)).isTrue();
        room.show(new StackPane(), Look.all().getFirst());
        assertThat(Fx.call(code::isMoving)).isFalse();
    }

    /// A picture that cannot be read is one more that is lost, as to any camera.
    private static void read(Image shot, UrCollector collector) throws Misread {
        try {
            collector.take(text(shot));
        } catch (ReaderException _) {
            // Lost.
        }
    }

    private static String text(Image shot) throws ReaderException {
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var dots = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        var light = new RGBLuminanceSource(width, height, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
