package studio.likeness.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds the walls over our house, and over a crooked little one in `house.crooked` that breaks
/// every one of them: a rule that finds nothing there is not a rule.
class WallsTest {
    private static final String CROOKED = "studio.likeness.house.crooked";

    private static JavaClasses ours;
    private static JavaClasses crooked;

    @BeforeAll
    static void read() {
        ours =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPath(Path.of("target/classes"));
        crooked = new ClassFileImporter().importPackages(CROOKED);
    }

    @TestFactory
    Stream<DynamicTest> theHouseHolds() {
        return new Walls("studio.likeness")
                .all().entrySet().stream()
                        .map(
                                wall ->
                                        DynamicTest.dynamicTest(
                                                wall.getKey(),
                                                () -> Walls.lenient(wall.getValue()).check(ours)));
    }

    @TestFactory
    Stream<DynamicTest> aCrookedHouseIsFound() {
        return new Walls(CROOKED)
                .all().entrySet().stream()
                        .map(
                                wall ->
                                        DynamicTest.dynamicTest(
                                                wall.getKey(),
                                                () -> {
                                                    var result =
                                                            Walls.lenient(wall.getValue())
                                                                    .evaluate(crooked);
                                                    assertThat(result.hasViolation()).isTrue();
                                                    assertThat(result.getFailureReport().toString())
                                                            .contains("because");
                                                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRoomSaysWhatItIsFor() {
        var rooms =
                ours.stream()
                        .map(c -> c.getPackageName())
                        .collect(java.util.stream.Collectors.toSet());
        var described =
                ours.stream()
                        .filter(c -> c.getSimpleName().equals("package-info"))
                        .map(c -> c.getPackageName())
                        .collect(java.util.stream.Collectors.toSet());
        return Set.copyOf(rooms).stream()
                .map(
                        room ->
                                DynamicTest.dynamicTest(
                                        room, () -> assertThat(described).contains(room)));
    }
}
