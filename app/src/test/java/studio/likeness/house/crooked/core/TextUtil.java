package studio.likeness.house.crooked.core;

/// A name without an idea.
public final class TextUtil {
    private TextUtil() {}
}
