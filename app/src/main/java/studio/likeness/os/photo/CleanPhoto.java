package studio.likeness.os.photo;

import java.util.Optional;

/// A picture without anything that is no picture.
final class CleanPhoto {
    /// Beyond this nobody enrolls a face, and a decoder would ask for a gigabyte.
    private static final long MOST_PIXELS = 64L << 20;

    private final byte[] bytes;
    private final String type;
    private final int width;
    private final int height;

    /// @param type as `image/jpeg`
    CleanPhoto(byte[] bytes, String type, int width, int height) {
        this.bytes = bytes;
        this.type = type;
        this.width = width;
        this.height = height;
    }

    /// Nothing when the file is none of the three kinds, is damaged, or is absurdly large.
    static Optional<CleanPhoto> of(byte[] file) {
        try {
            return read(file).filter(CleanPhoto::isReasonable);
        } catch (BrokenPhoto _) {
            return Optional.empty();
        }
    }

    private static Optional<CleanPhoto> read(byte[] file) {
        if (JpegFile.fits(file)) {
            return Optional.of(new JpegFile(file).clean());
        }
        if (PngFile.fits(file)) {
            return Optional.of(new PngFile(file).clean());
        }
        return WebpFile.fits(file) ? Optional.of(new WebpFile(file).clean()) : Optional.empty();
    }

    private boolean isReasonable() {
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String type() {
        return type;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
