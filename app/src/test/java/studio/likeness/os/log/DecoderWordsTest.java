package studio.likeness.os.log;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.jcodec.common.logging.Logger;
import org.junit.jupiter.api.Test;

class DecoderWordsTest {
    /// Films and posters are decoded in any order, before and after the decoder's first word.
    @Test
    void whoComesAfterTheFirstWordIsNotTurnedAway() {
        DecoderWords.take();
        Logger.warn("a block of an odd kind");
        assertThatCode(DecoderWords::take).doesNotThrowAnyException();
    }
}
