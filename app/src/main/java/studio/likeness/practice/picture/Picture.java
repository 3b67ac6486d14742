package studio.likeness.practice.picture;

import java.util.OptionalInt;

/// What a picture's bytes say about it.
///
/// @param type its media type
/// @param width in pixels; 0 when this kind of file is known by its head only
/// @param faces how many faces its marker names; only our own portraits carry one
/// @param stranger whether its marker says: not the person who did the phone check
public record Picture(String type, int width, int height, OptionalInt faces, boolean stranger) {
    public Picture(String type, int width, int height) {
        this(type, width, height, OptionalInt.empty(), false);
    }

    public boolean hasSize() {
        return width > 0 && height > 0;
    }

    /// The longer way of saying wide or tall: width over height.
    public double ratio() {
        return (double) width / height;
    }
}
