package studio.likeness.practice.video.h264;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.likeness.practice.video.h264.Vectors.Vector;

/// Motion prediction of ITU-T H.264, 8.4.1.
class VectorsTest {
    private static final Vector RIGHT = new Vector(3, 0);
    private static final Vector DOWN = new Vector(0, 5);

    private final Vectors vectors = new Vectors(3);

    @Test
    void theFirstBlockIsPredictedToStandStill() {
        assertThat(vectors.predicted(0, 0)).isEqualTo(Vector.ZERO);
    }

    @Test
    void inTheFirstRowTheLeftBlockDecides() {
        vectors.remember(0, RIGHT);
        assertThat(vectors.predicted(1, 0)).isEqualTo(RIGHT);
    }

    @Test
    void furtherDownTheMiddleOfThreeNeighboursDecides() {
        rowOf(RIGHT, DOWN, new Vector(9, 9));
        vectors.remember(0, RIGHT);
        assertThat(vectors.predicted(1, 1)).isEqualTo(new Vector(3, 5));
    }

    @Test
    void inTheLastColumnTheBlockAboveLeftStandsIn() {
        rowOf(Vector.ZERO, DOWN, DOWN);
        vectors.remember(0, Vector.ZERO);
        vectors.remember(1, RIGHT);
        assertThat(vectors.predicted(2, 1)).isEqualTo(DOWN);
    }

    @Test
    void aSkippedBlockBesideStillnessStandsStill() {
        rowOf(RIGHT, Vector.ZERO, RIGHT);
        vectors.remember(0, RIGHT);
        assertThat(vectors.ofSkipped(1, 1)).isEqualTo(Vector.ZERO);
        assertThat(vectors.ofSkipped(0, 1)).isEqualTo(Vector.ZERO);
    }

    @Test
    void aSkippedBlockAmongMovingOnesMovesAlong() {
        rowOf(RIGHT, RIGHT, RIGHT);
        vectors.remember(0, RIGHT);
        assertThat(vectors.ofSkipped(1, 1)).isEqualTo(RIGHT);
    }

    private void rowOf(Vector... row) {
        for (int x = 0; x < row.length; x++) {
            vectors.remember(x, row[x]);
        }
    }
}
