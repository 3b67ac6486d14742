package studio.likeness.practice.video.h264;

import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/// What a viewer sees, and the whole blocks of 16 by 16 that carry it.
public record PictureSize(int width, int height) {
    static final int BLOCK = 16;

    public PictureSize {
        if (width <= 0 || height <= 0 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException(
                    "a picture has even, positive sides: " + width + " x " + height);
        }
    }

    public int codedWidth() {
        return blocksAcross() * BLOCK;
    }

    public int codedHeight() {
        return blocksDown() * BLOCK;
    }

    int blocksAcross() {
        return (width + BLOCK - 1) / BLOCK;
    }

    int blocksDown() {
        return (height + BLOCK - 1) / BLOCK;
    }

    /// An empty picture that covers every block. Samples are stored less 128, as JCodec wants them.
    public Picture picture() {
        return Picture.create(codedWidth(), codedHeight(), ColorSpace.YUV420J);
    }
}
