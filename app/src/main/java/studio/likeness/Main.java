package studio.likeness;

/// Entrance.
public final class Main {
    private Main() {}

    static void main() {}
}
