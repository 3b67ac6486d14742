package studio.likeness.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.Map;

/// The walls between the rooms, each with its reason. Rooms are named below a root, so that a test
/// can hold the same rules over a small house that breaks them.
record Walls(String root) {

    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("core-sees-only-core", coreSeesOnlyCore()),
                Map.entry("core-has-no-clock", coreHasNoClockOrChance()),
                Map.entry("ui-sees-core", sees("ui", List.of("core", "ui"))),
                Map.entry("os-sees-core", sees("os", List.of("core", "os"))),
                Map.entry("service-sees-core", sees("service", List.of("core", "service"))),
                Map.entry("practice-stands-alone", sees("practice", List.of("practice"))),
                Map.entry("features-are-strangers", featuresAreStrangers()),
                Map.entry("rooms-of-ui-below-features", sharedUiKnowsNoFeature()),
                Map.entry("view-models-know-no-controls", viewModelsKnowNoControls()),
                Map.entry("threads-in-task-only", threadsInTaskOnly()),
                Map.entry("no-dumping-grounds", noDumpingGrounds()),
                Map.entry("no-console", noConsole()),
                Map.entry("no-swing", noSwing()),
                Map.entry("only-the-gate-signs", onlyTheGateSigns()),
                Map.entry("only-the-gate-asks", onlyTheGateAsks()),
                Map.entry("only-boot-lends-receipts", onlyBootLendsReceipts()),
                Map.entry("receipts-know-no-payment", receiptsKnowNoPayment()));
    }

    private static final String[] FEATURES = {
        "carry",
        "shell",
        "faces",
        "enroll",
        "playground",
        "clips",
        "wallet",
        "ledger",
        "settings",
        "signer",
        "start"
    };

    private ArchRule coreSeesOnlyCore() {
        return none(in("core"))
                .should()
                .dependOnClassesThat(outside("core").or(frameworks()))
                .because(
                        "rules and state machines must be testable, readable and portable without"
                                + " any framework");
    }

    private ArchRule coreHasNoClockOrChance() {
        return none(in("core"))
                .should()
                .callMethodWhere(
                        calls("java.time.Instant", "now")
                                .or(calls("java.time.Clock", "system.*"))
                                .or(calls("java.time.LocalDate(Time)?", "now"))
                                .or(calls("java.lang.System", "currentTimeMillis|nanoTime"))
                                .or(calls("java.util.UUID", "randomUUID"))
                                .or(calls("java.lang.Math", "random")))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.security\\.SecureRandom|java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)")
                .because(
                        "time and chance are ports (core.port.Clock, core.port.Entropy): a test"
                                + " turns them by hand");
    }

    private ArchRule sees(String room, List<String> allowed) {
        var foreign = resideInAPackage(root + "..");
        for (var each : allowed) {
            foreign = foreign.and(DescribedPredicate.not(in(each)));
        }
        return none(in(room))
                .should()
                .dependOnClassesThat(foreign)
                .because("arrows point down only: boot -> ui, service, os, practice -> core");
    }

    private ArchRule featuresAreStrangers() {
        return slices().assignedFrom(new FeatureSlices(root + ".ui.", List.of(FEATURES)))
                .should()
                .notDependOnEachOther()
                .because("a feature that knows another cannot be read, changed or removed alone")
                .allowEmptyShould(true);
    }

    private ArchRule sharedUiKnowsNoFeature() {
        var features = DescribedPredicate.<JavaClass>alwaysFalse();
        for (var feature : FEATURES) {
            features = features.or(in("ui." + feature));
        }
        return none(in("ui").and(DescribedPredicate.not(features)))
                .should()
                .dependOnClassesThat(features)
                .because("what all features share must not know any of them");
    }

    private ArchRule viewModelsKnowNoControls() {
        return none(in("ui").and(named(".*ViewModel(\\$.*)?")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "javafx.scene..",
                                "javafx.stage..",
                                "javafx.application..",
                                "javafx.fxml.."))
                .because(
                        "a view model is tested without a toolkit; only javafx.beans and"
                                + " javafx.collections");
    }

    private ArchRule threadsInTaskOnly() {
        return none(in("core")
                        .or(in("service"))
                        .or(in("ui").and(DescribedPredicate.not(in("ui.task")))))
                .should()
                .callMethodWhere(
                        calls("javafx.application.Platform", "runLater|startup")
                                .or(calls("java.lang.Thread", "start.*|ofVirtual|ofPlatform"))
                                .or(calls("java.util.concurrent.Executors", ".*"))
                                .or(
                                        calls(
                                                "java.util.concurrent.CompletableFuture",
                                                ".*Async|delayedExecutor")))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Timer|javafx\\.concurrent\\..*")
                .because(
                        "one place decides what runs where: work goes through"
                                + " core.port.BackgroundTasks");
    }

    private ArchRule noDumpingGrounds() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .because("such a name says that the idea is missing");
    }

    private ArchRule noConsole() {
        return none(DescribedPredicate.not(in("boot")))
                .should()
                .accessFieldWhere(fieldOf("java.lang.System", "out|err"))
                .orShould()
                .callMethodWhere(calls("java.lang.IO", "print.*"))
                .because(
                        "people read windows and logs; boot alone prints what CONTRACT 2 asks for");
    }

    private ArchRule noSwing() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.swing..", "javafx.embed.swing.."))
                .because(
                        "one toolkit: a second one brings its own thread, its own look and its own"
                                + " faults");
    }

    private ArchRule onlyTheGateSigns() {
        return none(DescribedPredicate.not(in("core.wallet.signing"))
                        .and(DescribedPredicate.not(named(".*\\.core\\.pay\\.Gate(\\$.*)?")))
                        .and(DescribedPredicate.not(in("boot"))))
                .should()
                .dependOnClassesThat(in("core.wallet.signing").and(named(".*Signer")))
                .because(
                        "every signature passes the gate's checks, caps and ledger (DESIGN 4); boot"
                                + " only wires it");
    }

    private ArchRule onlyTheGateAsks() {
        return none(DescribedPredicate.not(named(".*\\.core\\.pay\\.Gate(\\$.*)?"))
                        .and(DescribedPredicate.not(in("boot"))))
                .should()
                .dependOnClassesThat(in("core.pay").and(named(".*\\.Authoriser")))
                .because(
                        "whoever can ask for a signature can leave the checks out; boot only wires"
                                + " it");
    }

    private ArchRule onlyBootLendsReceipts() {
        return none(DescribedPredicate.not(in("core.wallet.signing"))
                        .and(DescribedPredicate.not(named(".*\\.boot\\.Wallet(Receipts|Room)"))))
                .should()
                .dependOnClassesThat(in("core.wallet.signing").and(named(".*\\.ConsentSigner")))
                .because(
                        "the wallet's name under a consent is given in one place; not even the gate"
                                + " has business with it");
    }

    private ArchRule receiptsKnowNoPayment() {
        return none(in("core.wallet.signing").and(named(".*\\.(ConsentSigner|ReceiptStatement)")))
                .should()
                .dependOnClassesThat(
                        in("core.wallet.signing")
                                .and(
                                        named(
                                                ".*\\.(PaymentSigner|SeatedSigner|TokenDomain"
                                                        + "|TransferAuthorization|Nonce|Window)")))
                .because("who signs receipts without a question must be unable to sign money");
    }

    private GivenClassesConjunction none(DescribedPredicate<? super JavaClass> which) {
        return noClasses().that(which);
    }

    private DescribedPredicate<JavaClass> in(String room) {
        return resideInAPackage(root + "." + room + "..");
    }

    private DescribedPredicate<JavaClass> outside(String room) {
        return resideInAPackage(root + "..").and(DescribedPredicate.not(in(room)));
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return DescribedPredicate.describe("named " + pattern, c -> c.getName().matches(pattern));
    }

    private static DescribedPredicate<JavaClass> frameworks() {
        return resideInAnyPackage(
                "javafx..",
                "java.awt..",
                "javax.swing..",
                "java.net.http..",
                "java.sql..",
                "javax.sql..",
                "org.slf4j..",
                "com.github.mizosoft..");
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String method) {
        return DescribedPredicate.describe(
                "call " + owner + "." + method,
                c -> c.getTargetOwner().getName().matches(owner) && c.getName().matches(method));
    }

    private static DescribedPredicate<JavaFieldAccess> fieldOf(String owner, String field) {
        return DescribedPredicate.describe(
                owner + "." + field,
                a -> a.getTargetOwner().getName().equals(owner) && a.getName().matches(field));
    }

    /// For rules over rooms that may still be empty.
    static ArchRule lenient(ArchRule rule) {
        return rule.allowEmptyShould(true);
    }
}
