package studio.likeness.jlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;

/// The services that code asks for by `ServiceLoader.load(X.class)`. On the class path nobody has
/// to say so; in a module it must stand in the descriptor, and `jdeps` does not write it there.
final class ServiceUses {
    private ServiceUses() {}

    /// The names of the services that the classes of a jar ask for.
    static SortedSet<String> in(Path jar) {
        var found = new TreeSet<String>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (var bytes = file.getInputStream(entry)) {
                    collect(ClassFile.of().parse(bytes.readAllBytes()), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(ClassModel type, SortedSet<String> found) {
        for (var method : type.methods()) {
            method.code().ifPresent(code -> collect(code.elementList(), found));
        }
    }

    /// A service is named by the last class constant before the call.
    private static void collect(Iterable<CodeElement> code, SortedSet<String> found) {
        ClassDesc last = null;
        for (var element : code) {
            if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof ClassDesc named) {
                last = named;
            } else if (element instanceof InvokeInstruction call && last != null && loads(call)) {
                found.add(name(last));
                last = null;
            }
        }
    }

    private static boolean loads(InvokeInstruction call) {
        return call.owner().asInternalName().equals("java/util/ServiceLoader")
                && call.name().stringValue().startsWith("load");
    }

    private static String name(ClassDesc type) {
        var descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.').replace('$', '.');
    }
}
