package studio.likeness.jlink;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The code that a run of the program can come to. It begins in every class of ours, in FXML and in
/// style sheets, and goes on to what such code makes, calls without an object, or names as a value
/// or in a text. A class whose objects are only taken and tested for is none: nobody makes one.
final class Reach {
    private static final String OURS = "studio/likeness/";
    private static final String CLASS = ".class";
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(\\.\\w+)+");
    private static final Pattern ALL_OF_A_PACKAGE = Pattern.compile("<\\?import [\\w.]+\\*");

    private final Map<String, byte[]> files;
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> left = new ArrayDeque<>();
    private final StyleWords words = new StyleWords();

    private Reach(Map<String, byte[]> files) {
        this.files = files;
    }

    /// What the nodes can bear as style classes, to judge by the texts in that code.
    ///
    /// @param files ours and those of all libraries, by their names
    static StyleWords words(Map<String, byte[]> files) {
        var reach = new Reach(files);
        reach.begin();
        while (!reach.left.isEmpty()) {
            reach.read(ClassFile.of().parse(files.get(reach.left.pop() + CLASS)));
        }
        return reach.words;
    }

    private void begin() {
        files.forEach(
                (name, bytes) -> {
                    if (name.startsWith(OURS) && name.endsWith(CLASS)) {
                        reach(name.substring(0, name.length() - CLASS.length()));
                    } else if (name.startsWith(OURS) && name.matches(".*\\.(fxml|css)")) {
                        read(name, new String(bytes, StandardCharsets.UTF_8));
                    }
                });
    }

    private void read(String name, String text) {
        if (ALL_OF_A_PACKAGE.matcher(text).find()) {
            throw new Flaw(name + " imports a whole package: what it makes cannot be told");
        }
        NAME.matcher(text).results().forEach(found -> reach(found.group()));
        if (!name.endsWith(".css")) {
            words.addEach(text);
        }
    }

    private void read(ClassModel type) {
        type.superclass().ifPresent(above -> reach(above.asInternalName()));
        type.interfaces().forEach(above -> reach(above.asInternalName()));
        for (var entry : type.constantPool()) {
            read(entry);
        }
        for (var method : type.methods()) {
            method.code().ifPresent(code -> code.forEach(this::read));
        }
    }

    private void read(PoolEntry entry) {
        if (entry instanceof StringEntry text) {
            words.add(text.stringValue());
            reach(text.stringValue());
        } else if (entry instanceof MethodHandleEntry handle) {
            reach(handle.reference().owner().asInternalName());
        }
    }

    private void read(CodeElement element) {
        switch (element) {
            case NewObjectInstruction made -> reach(made.className().asInternalName());
            case InvokeInstruction call when call.opcode() == Opcode.INVOKESTATIC ->
                    reach(call.owner().asInternalName());
            case FieldInstruction field when isStatic(field.opcode()) ->
                    reach(field.owner().asInternalName());
            case ConstantInstruction value when value.constantValue() instanceof ClassDesc named ->
                    reach(named.descriptorString().replaceAll("^L|;$", ""));
            default -> {}
        }
    }

    private static boolean isStatic(Opcode field) {
        return field == Opcode.GETSTATIC || field == Opcode.PUTSTATIC;
    }

    private void reach(String named) {
        var name = named.replace('.', '/');
        if (files.containsKey(name + CLASS) && reached.add(name)) {
            left.push(name);
        }
    }
}
