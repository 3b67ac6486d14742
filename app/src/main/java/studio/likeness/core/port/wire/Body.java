package studio.likeness.core.port.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a call carries.
public sealed interface Body {
    record None() implements Body {}

    /// A text or file as it is.
    record Whole(Content content, String type) implements Body {}

    /// A form in parts (`multipart/form-data`), in this order.
    record Form(List<Part> parts) implements Body {
        public Form {
            parts = List.copyOf(parts);
        }
    }

    sealed interface Part {
        String name();
    }

    record Text(String name, String value) implements Part {
        public Text {
            requireQuotable(name);
        }

        @Override
        public String toString() {
            return "Text[" + name + "]";
        }
    }

    record Upload(String name, String fileName, String type, Content content) implements Part {
        public Upload {
            requireQuotable(name);
            requireQuotable(fileName);
        }
    }

    /// Bytes that nobody can change any more and that do not print.
    final class Content {
        private final byte[] bytes;

        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public ByteBuffer bytes() {
            return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        }

        public int size() {
            return bytes.length;
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    static Body json(String text) {
        return new Whole(new Content(text.getBytes(StandardCharsets.UTF_8)), "application/json");
    }

    static Body form(Part... parts) {
        return new Form(List.of(parts));
    }

    /// Names stand between quotation marks in the form; what could end them is refused.
    private static void requireQuotable(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '"')) {
            throw new IllegalArgumentException("a form's name is empty or cannot be quoted");
        }
    }
}
