package studio.likeness.core.face;

/// A face that was enrolled elsewhere, by the id that its owner has of it.
public record Claim(FaceKind kind, String name, String id) {
    private static final String ADDRESS = "(?i)^asset://";

    public Claim {
        name = name.strip();
        id = id.strip().replaceFirst(ADDRESS, "");
    }
}
