package studio.likeness.practice.video.h264;

/// What changed since the frame before: the view moved over the scene by whole pixels, and nothing
/// at all changed above `fromRow`.
public record Motion(int dx, int dy, int fromRow) {
    public static Motion slide(int dx, int dy) {
        return new Motion(dx, dy, 0);
    }

    public static Motion stillAbove(int row) {
        return new Motion(0, 0, row);
    }
}
