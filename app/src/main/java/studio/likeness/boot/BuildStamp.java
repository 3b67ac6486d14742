package studio.likeness.boot;

/// Which build this code is of. The installer's build writes its own id over the text below, in the
/// class file: a class that a cache kept from another build then tells on itself.
final class BuildStamp {
    private BuildStamp() {}

    static String id() {
        return "source";
    }
}
