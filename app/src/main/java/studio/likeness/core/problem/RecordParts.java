package studio.likeness.core.problem;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What a record holds, by the names of its parts, so that no kind of problem has to say it twice.
/// A choice, as what became of the money, is no part of a sentence: it has words of its own.
final class RecordParts {
    private RecordParts() {}

    static Map<String, Object> of(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(part -> !part.getType().isEnum())
                .collect(
                        Collectors.toUnmodifiableMap(
                                RecordComponent::getName, part -> valueOf(part, whole)));
    }

    private static Object valueOf(RecordComponent part, Record whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "a problem that cannot be read: " + whole.getClass(), e);
        }
    }
}
