package studio.likeness.practice.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortraitShelfTest {
    private final PortraitShelf shelf = new PortraitShelf();

    @Test
    void thereAreAtLeastSixPeopleWithTheirOwnNames() {
        var names = Sitter.all().stream().map(Sitter::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
    }

    static List<String> ids() {
        return PortraitShelf.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPictureIsAPhotoThatTheServicesTake(String id) throws Exception {
        var png = shelf.find(id).orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1024);
        assertThat(picture.getHeight()).isEqualTo(1024);
        assertThat(png.length).isLessThan(1 << 20);
        assertThat(colours(picture)).as("a drawing, not a blank").isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource({"ada,1,", "ivo,1,", "nobody,0,", "two,2,", "other,1,other"})
    void theMarkerSaysHowManyFacesAndWhose(String id, String faces, String kind) {
        var marks = MarkedPng.marks(shelf.find(id).orElseThrow());
        assertThat(marks.get(MarkedPng.FACES)).isEqualTo(faces);
        assertThat(marks.get(MarkedPng.KIND)).isEqualTo(kind);
    }

    @Test
    void theSamePersonIsTheSameBytes() {
        assertThat(new PortraitShelf().find("mei").orElseThrow())
                .isEqualTo(shelf.find("mei").orElseThrow());
    }

    @Test
    void aCallerCannotSpoilThePicture() {
        shelf.find("ada").orElseThrow()[0] = 0;
        assertThat(shelf.find("ada").orElseThrow()[0]).isEqualTo((byte) 0x89);
    }

    @Test
    void anUnknownIdIsNoPicture() {
        assertThat(shelf.find("../ada")).isEmpty();
    }

    private static int colours(BufferedImage picture) {
        var seen = new HashSet<Integer>();
        for (int y = 0; y < picture.getHeight(); y += 8) {
            for (int x = 0; x < picture.getWidth(); x += 8) {
                seen.add(picture.getRGB(x, y));
            }
        }
        return seen.size();
    }
}
