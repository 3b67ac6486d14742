package studio.likeness.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/// Cuts the user interface into its features; what all features share belongs to none.
record FeatureSlices(String prefix, List<String> features) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        return features.stream()
                .filter(f -> (javaClass.getPackageName() + ".").startsWith(prefix + f + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
        return "features " + features;
    }
}
