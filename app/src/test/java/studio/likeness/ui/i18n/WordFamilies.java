package studio.likeness.ui.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Consent;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.enroll.LinkCheck;
import studio.likeness.core.face.enroll.PhotoRoute;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.PurchaseKind;
import studio.likeness.core.pay.ledger.RowKind;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.PasswordStrength;
import studio.likeness.ui.enroll.Step;
import studio.likeness.ui.faces.FaceFilter;
import studio.likeness.ui.faces.FaceItem;
import studio.likeness.ui.playground.MaterialPlace;
import studio.likeness.ui.shell.Drawer;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.Shortcut;
import studio.likeness.ui.wallet.WalletSource;

/// Keys that no line of code spells out, because a type stands for them. A new enum that is named
/// with [Message#naming] joins the list here.
final class WordFamilies {
    private static final List<Class<? extends Enum<?>>> CHOICES =
            List.of(
                    Act.class,
                    Billing.class,
                    AssetState.class,
                    Consent.Scope.class,
                    FaceFilter.class,
                    FaceItem.Standing.class,
                    FaceKind.class,
                    Drawer.class,
                    Hindrance.class,
                    LinkCheck.Doubt.class,
                    PhotoRoute.Way.class,
                    Step.class,
                    Flaw.class,
                    Holding.Keeping.class,
                    Language.class,
                    MaterialPlace.class,
                    Mode.class,
                    Money.class,
                    PasswordStrength.class,
                    Place.class,
                    PurchaseKind.class,
                    PurchaseState.class,
                    Refusal.class,
                    RowKind.class,
                    Shortcut.class,
                    ThemeChoice.class,
                    Unit.class,
                    WalletSource.class);

    private WordFamilies() {}

    static List<String> keys() {
        var choices =
                CHOICES.stream()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .filter(choice -> choice != Money.NOT_INVOLVED && choice != Drawer.NONE)
                        .map(choice -> Message.naming(choice).key());
        var problems =
                ProblemKinds.all()
                        .map(Problem::keyOf)
                        .flatMap(key -> Stream.of(key + ".what", key + ".next"));
        var switching =
                Stream.of("title", "meaning", "apart", "money", "stay", "go")
                        .flatMap(
                                part ->
                                        Arrays.stream(Mode.values())
                                                .map(
                                                        mode ->
                                                                Message.naming(mode).key()
                                                                        + "."
                                                                        + part));
        var abouts =
                Arrays.stream(Place.values()).map(place -> Message.naming(place).key() + ".about");
        return Stream.of(choices, problems, switching, abouts).flatMap(keys -> keys).toList();
    }
}
