package studio.likeness.os.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What JCodec says, in our log: without a place of its own it would write to the terminal. It
/// takes one only before its first word, so everybody who decodes comes by here.
public final class DecoderWords {
    private static final Logger LOG = LoggerFactory.getLogger(DecoderWords.class);

    static {
        try {
            org.jcodec.common.logging.Logger.addSink(told -> LOG.debug("{}", told.getMessage()));
        } catch (IllegalStateException e) {
            LOG.debug("the decoder has spoken before", e);
        }
    }

    private DecoderWords() {}

    /// Safe to call any number of times.
    public static void take() {
        LOG.trace("the decoder speaks here");
    }
}
