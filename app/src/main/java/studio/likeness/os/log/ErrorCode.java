package studio.likeness.os.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short name for a failure, such as `LS-4F2A-91C0`, that is the same for the same failure in
/// every release: made of class and method names, never of messages or line numbers.
///
/// The first half names the innermost cause and where it was thrown, the second half the way there.
/// Two reports that agree in the first half have the same reason.
public final class ErrorCode {
    private static final int FRAMES = 12;
    private static final String OURS = "studio.likeness.";

    private ErrorCode() {}

    public static String of(Throwable failure) {
        var chain = chain(failure);
        var root = chain.getLast();
        var reason = root.getClass().getName() + "\n" + names(root).limit(1).toList();
        var way =
                chain.stream()
                        .map(one -> one.getClass().getName() + "\n" + ours(one))
                        .collect(Collectors.joining("\n"));
        return "LS-" + half("reason\n" + reason) + "-" + half("way\n" + way);
    }

    private static List<Throwable> chain(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var chain = new ArrayList<Throwable>();
        for (var one = failure; one != null && seen.add(one); one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    private static List<String> ours(Throwable failure) {
        return names(failure).filter(name -> name.startsWith(OURS)).limit(FRAMES).toList();
    }

    /// Class and method of each frame, without what a compiler or a JVM numbers anew every time.
    private static Stream<String> names(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> !isMachinery(frame.getClassName()))
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .map(name -> name.replaceAll("\\$\\d+", ""));
    }

    private static boolean isMachinery(String className) {
        return className.contains("$$")
                || className.contains("/")
                || className.startsWith("jdk.internal.")
                || className.startsWith("java.lang.reflect.")
                || className.startsWith("java.lang.invoke.");
    }

    private static String half(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest, 0, 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
