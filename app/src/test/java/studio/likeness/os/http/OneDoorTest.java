package studio.likeness.os.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URLConnection;
import org.junit.jupiter.api.Test;

/// Every promise of the wire holds only for what goes through it.
class OneDoorTest {
    @Test
    void nothingElseSpeaksHttp() {
        var studio =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("studio.likeness");
        noClasses()
                .that()
                .resideOutsideOfPackages("studio.likeness.os.http..", "studio.likeness.practice..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.github.mizosoft..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(URLConnection.class)
                .check(studio);
    }
}
