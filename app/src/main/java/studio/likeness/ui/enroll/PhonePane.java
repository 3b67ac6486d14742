package studio.likeness.ui.enroll;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.CountdownRing;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.ProblemCard;
import studio.likeness.ui.control.QrCard;
import studio.likeness.ui.control.Tone;

/// The code in the middle, the clock around it, what to do with it below. The link is in the code
/// and, when the person wants it, in the clipboard; nowhere else.
final class PhonePane extends FlowPane {
    private static final double SIDE = 290;

    /// Where the code is only there to be seen, the act below it has the room.
    private static final double SIDE_HERE = 210;

    /// A longer link makes a code whose squares would be too small there.
    private static final int DENSE = 300;

    private final EnrollViewModel viewModel;
    private final PhoneViewModel phone;
    private final Pieces pieces;
    private final QrCard code;
    private final CountdownRing ring;
    private final Label countdown;
    private final Label rest;
    private final HBox clockLine = new HBox();
    private final Button fresh;
    private final Button copy;
    private final Button open;
    private final IconButton large;
    private final Label host;
    private final Label here;
    private final Label copied;
    private final FlowPane acts = new FlowPane();
    private final VBox trouble = new VBox();
    private final LinkClipboard clipboard = new LinkClipboard();
    private final LargeCode largeCode = new LargeCode();

    PhonePane(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.phone = viewModel.phone();
        this.pieces = pieces;
        code = new QrCard(SIDE, pieces.say("enroll.phone.code"));
        code.setId("enroll-qr");
        ring = new CountdownRing(code);
        ring.setMaxWidth(USE_PREF_SIZE);
        countdown = pieces.label("0:00", "countdown");
        countdown.setId("enroll-countdown");
        rest = pieces.label(pieces.say("enroll.phone.left"), "quiet");
        fresh = pieces.button("enroll-fresh-qr", "enroll.phone.fresh", phone::fresh);
        fresh.setGraphic(new Icon(Feather.ROTATE_CW));
        copy = pieces.button("enroll-copy-link", "enroll.phone.copy", this::copy);
        copy.setGraphic(new Icon(Feather.COPY));
        open = pieces.button("enroll-open-link", "enroll.phone.open", this::open);
        open.setGraphic(new Icon(Feather.EXTERNAL_LINK));
        large = new IconButton(Feather.MAXIMIZE, pieces.say("enroll.phone.large"));
        large.setId("enroll-large-code");
        large.setOnAction(_ -> withLink(link -> largeCode.show(link, getScene().getWindow())));
        host = pieces.label("", "help");
        host.setId("enroll-host");
        here = pieces.label(pieces.say("enroll.phone.here"), "strong");
        here.setId("enroll-here");
        copied = pieces.label("", "help");
        copied.setId("enroll-copied");
        getStyleClass().add("enroll-phone");
        getChildren().setAll(middle(), new PhoneSteps(viewModel, pieces));
        ring.shareProperty().bind(phone.shareProperty());
        pieces.keep().accept(phone.secondsLeftProperty().subscribe(s -> count(s.longValue())));
        pieces.keep().accept(phone.stateProperty().subscribe(this::show));
        pieces.keep()
                .accept(
                        () -> {
                            clipboard.forget();
                            largeCode.close();
                        });
    }

    private VBox middle() {
        clockLine.getChildren().setAll(countdown, rest);
        clockLine.getStyleClass().add("countdown-line");
        acts.getStyleClass().add("phone-acts");
        trouble.getStyleClass().add("phone-trouble");
        var middle = new VBox(ring, trouble, clockLine, here, acts, copied, host);
        middle.getStyleClass().add("phone-middle");
        return middle;
    }

    private void count(long seconds) {
        countdown.setText(String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60));
    }

    private void show(PhoneState state) {
        var live = state instanceof PhoneState.Live;
        copy.setDisable(!live);
        open.setDisable(!live);
        large.setDisable(!live);
        fresh.setDisable(
                state instanceof PhoneState.Fetching || state instanceof PhoneState.Passed);
        arrange(state);
        trouble.getChildren().clear();
        Pieces.shown(ring, !blocked(state));
        Pieces.shown(clockLine, !blocked(state));
        if (!live) {
            code.clear();
            clipboard.forget();
            largeCode.close();
            nothingCopied();
        }
        switch (state) {
            case PhoneState.Live(var link, var where, _) -> showCode(link, where);
            case PhoneState.Nothing _, PhoneState.Fetching _ -> veil("enroll.phone.fetching");
            case PhoneState.Over _ -> veil("enroll.phone.over");
            case PhoneState.Passed _ -> veil("enroll.phone.passed");
            case PhoneState.Withheld(var where, var doubt) -> {
                veil("enroll.phone.withheld");
                warn(where, Message.naming(doubt));
            }
            case PhoneState.Failed(var problem) -> {
                veil("enroll.phone.no-code");
                trouble.getChildren().setAll(complaint(problem));
            }
        }
    }

    /// One act is the next: a fresh code once this one is over, or the page where no phone can open
    /// it. Else the code itself is.
    private void arrange(PhoneState state) {
        var isHere = phone.isHereAlone() && state instanceof PhoneState.Live;
        var isOver = state instanceof PhoneState.Over || isWorthAnotherTry(state);
        acts.getChildren()
                .setAll(
                        isHere
                                ? List.of(open, fresh, copy, large)
                                : List.of(fresh, copy, open, large));
        Pieces.shown(here, isHere);
        mark(open, isHere);
        mark(fresh, isOver);
    }

    /// Without a key, or before the hour is over, a fresh code would end the same way.
    private static boolean isWorthAnotherTry(PhoneState state) {
        return state instanceof PhoneState.Withheld
                || (state instanceof PhoneState.Failed(var problem)
                        && problem.act() != Act.OPEN_SETTINGS
                        && !(problem instanceof FaceProblem.StartsUsedUp));
    }

    private static void mark(Button button, boolean primary) {
        button.getStyleClass().remove("primary");
        if (primary) {
            button.getStyleClass().add("primary");
        }
    }

    private ProblemCard complaint(Problem problem) {
        var card = pieces.problem(problem);
        if (problem.act() == Act.OPEN_SETTINGS) {
            pieces.primary(card, "enroll-settings", "act.open-settings", viewModel::showSettings);
        }
        return card;
    }

    /// There is no code: what is said about it takes its place.
    private static boolean blocked(PhoneState state) {
        return state instanceof PhoneState.Withheld || state instanceof PhoneState.Failed;
    }

    private void showCode(LiveLink link, String where) {
        String text = link.link().use(String::new);
        code.show(text);
        nothingCopied();
        var wanted = phone.isHereAlone() && text.length() < DENSE ? SIDE_HERE : SIDE;
        var side = Math.max(wanted, Math.ceil(code.least()));
        code.setMinSize(side, side);
        code.setPrefSize(side, side);
        code.unveil();
        host.setText(
                phone.starts()
                        .map(
                                starts ->
                                        pieces.say(
                                                new Message(
                                                        "enroll.phone.starts",
                                                        Map.of(
                                                                "used", starts.used(),
                                                                "most", starts.most(),
                                                                "host", where))))
                        .orElse(where));
    }

    private void veil(String key) {
        code.veil(pieces.say(key));
        host.setText("");
    }

    private void warn(String where, Message doubt) {
        var shown = where.isEmpty() ? pieces.say("enroll.phone.no-host") : where;
        var card =
                new ProblemCard(
                        Tone.BAD,
                        pieces.say(Message.of("enroll.phone.withheld.what", "host", shown)),
                        pieces.say(doubt),
                        pieces.say("enroll.phone.withheld.next"));
        card.setId("enroll-link-warning");
        trouble.getChildren().setAll(card);
    }

    private void copy() {
        withLink(
                link -> {
                    var taken = clipboard.put(link);
                    copy.setText(
                            pieces.say(taken ? "enroll.phone.copied" : "enroll.phone.not-copied"));
                    tell(taken ? pieces.say("enroll.phone.copied.about") : "");
                });
    }

    /// Of another code nothing was copied yet.
    private void nothingCopied() {
        copy.setText(pieces.say("enroll.phone.copy"));
        tell("");
    }

    /// A screen reader is told that the sentence changed, and with it the name of the button.
    private void tell(String sentence) {
        copied.setText(sentence);
        Pieces.shown(copied, !sentence.isEmpty());
        copied.setAccessibleText(copy.getText() + ". " + sentence);
        copied.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        copy.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void open() {
        withLink(link -> viewModel.openInBrowser(link.link().use(c -> URI.create(new String(c)))));
    }

    private void withLink(Consumer<LiveLink> use) {
        if (phone.stateProperty().get() instanceof PhoneState.Live(var link, _, _)) {
            use.accept(link);
        }
    }
}
