package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The name of exactly what is shipped: a digest over every jar, every file that this build goes
/// by, every flag and the JDK. The same sources give the same id, and anything else gives another.
///
/// @param text twelve hexadecimal digits
record BuildId(String text) {
    /// The class of the program that carries the id.
    static final String CARRIER = "studio/likeness/boot/BuildStamp.class";

    /// A file that carries it beside the code. Code may come from the cache, a file never does.
    static final String NOTE = "studio/likeness/boot/build";

    private static final String BLANK = "source";
    private static final int DIGITS = 12;

    /// @param home where the recipe's names begin
    /// @param recipe what the build goes by beside the jars
    static BuildId of(List<Part> parts, Path home, List<Path> recipe, List<String> words) {
        var digest = sha256();
        for (var part : parts.stream().sorted(Comparator.comparing(Part::purl)).toList()) {
            digest.update(sha256().digest(bytes(part.jar())));
        }
        for (var file : recipe) {
            var name = home.relativize(file).toString().replace('\\', '/');
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(sha256().digest(bytes(file)));
        }
        for (var word : words) {
            digest.update((word + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return new BuildId(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    /// The carrier with this id in the place of the word that stands there from source.
    byte[] stamp(byte[] carrier) {
        var file = ClassFile.of();
        var found = new boolean[1];
        var stamped =
                file.transformClass(
                        file.parse(carrier),
                        ClassTransform.transformingMethodBodies(
                                (code, element) -> {
                                    if (element instanceof ConstantInstruction constant
                                            && BLANK.equals(constant.constantValue())) {
                                        code.loadConstant(text);
                                        found[0] = true;
                                    } else {
                                        code.with(element);
                                    }
                                }));
        if (!found[0]) {
            throw new Flaw("The program has no place for the build id: " + CARRIER);
        }
        return stamped;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(Path file) {
        return sha256(bytes(file));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
