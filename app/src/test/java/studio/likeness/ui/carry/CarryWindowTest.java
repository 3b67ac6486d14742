package studio.likeness.ui.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.Pace;
import studio.likeness.ui.control.AnimatedQr;
import studio.likeness.ui.control.ShortCode;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.signer.OfflineComputer;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;
import studio.likeness.ui.walk.Fx;
import studio.likeness.ui.walk.Look;
import studio.likeness.ui.walk.Showroom;

/// The walk as it lies over the window, by the ids of its parts.
@SuppressWarnings("NullAway.Init") // opened before each test
class CarryWindowTest implements Dialogs {
    private final ManualTasks tasks = new ManualTasks();
    private final OfflineComputer other = new OfflineComputer(tasks);
    private final SignRequest request = other.request(714_000);
    private final Walk walk = new Walk(request, OfflineComputer.NOW);
    private final CarryViewModel model = walk.model(tasks);
    private final Words words = new Words(Locale.ENGLISH);
    private @Nullable Dialog closed;
    private Showroom room;
    private Scene scene;

    @BeforeEach
    void open() {
        room = new Showroom();
        Fx.run(model::refresh);
        show();
    }

    private void show() {
        var open = model.requestProperty().get().orElseThrow();
        show(new CarryDialog(model, open, walk, this));
    }

    @Override
    public void show(Dialog dialog) {
        scene = room.show(Fx.call(() -> dialog.draw(words)), Look.all().getFirst());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theCodeAndTheTextSayTheSame() throws Exception {
        var text = new UrCollector();
        text.take(((TextArea) node("sign-request-text")).getText());
        assertThat(text.whole()).contains(request.ur());
        var code = (AnimatedQr) node("sign-request-qr");
        var film = new UrCollector();
        for (var number = 1L; film.whole().isEmpty(); number++) {
            film.take(model.frames(model.requestProperty().get().orElseThrow()).frame(number));
        }
        assertThat(film.whole()).contains(request.ur());
        var digest = HexFormat.of().formatHex(request.transfer().digest());
        assertThat(texts()).contains(request.origin(), ShortCode.ends(digest));
        assertThat(String.valueOf(code.getUserData())).matches("UR:ETH-SIGN-REQUEST/\\d+-7/\\w+");
    }

    @Test
    void fewerAndFinerCodesAreOneChoiceAway() {
        choose("sign-density", 2);
        assertThat(texts()).contains("4 codes hold it all");
        choose("sign-density", 0);
        assertThat(texts()).contains("16 codes hold it all");
        choose("sign-pace", 2);
        assertThat(model.paceProperty().get()).isEqualTo(Pace.FAST);
    }

    @Test
    void anAnswerInAChosenFileIsTaken() {
        walk.inPicture = List.of(answer(request));
        press("sign-answer-file");
        assertThat(model.requestProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH"})
    void whatDoesNotFitIsRefusedInWordsAndTheNextOneTaken(Language language) {
        Fx.run(() -> words.setLanguage(language));
        show();
        refuses(answer(other.request(714_000, 2)), "belongs to another request", "另一个请求");
        refuses(request.ur().toString(), "another kind", "种类");
        refuses("https://likeness.studio", "not a code that the studio knows", "不认识");
        refuses(foreign(), "not from the account that pays", "付款账户");
        enter(answer(request));
        assertThat(model.requestProperty().get()).isEmpty();
    }

    private void refuses(String text, String english, String chinese) {
        enter(text);
        var why = trouble();
        assertThat(why)
                .contains(
                        words.localeProperty().get().getLanguage().equals("zh")
                                ? chinese
                                : english);
        assertThat(model.requestProperty().get()).isPresent();
    }

    private String foreign() {
        var elsewhere = other.signature(other.request(1, 2));
        return new SignAnswer(request.id(), elsewhere, "").ur().toString();
    }

    @Test
    void turningAwayChangesNothingAndWithdrawingEndsIt() {
        press("sign-later");
        assertThat(closed).isInstanceOf(CarryDialog.class);
        assertThat(walk.open).isPresent();
        press("sign-withdraw");
        assertThat(walk.open).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH"})
    void whatLapsedIsAskedForAgainOrLeft(Language language) {
        Fx.run(() -> words.setLanguage(language));
        walk.now = walk.now.plusSeconds(600);
        Fx.run(tasks::runOnce);
        var over = new LapsedDialog(model, model.lapsedProperty().get().orElseThrow());
        show(over);
        assertThat(texts()).contains("0.714000");
        press("sign-again");
        press("sign-leave");
        assertThat(walk.decisions).containsExactly(true, false);
    }

    private String answer(SignRequest asked) {
        return new SignAnswer(asked.id(), other.signature(asked), "").ur().toString();
    }

    private void enter(String text) {
        Fx.run(() -> ((TextArea) node("sign-answer-text")).setText(text));
        press("sign-accept");
    }

    private void press(String id) {
        Fx.run(() -> ((Button) node(id)).fire());
        // What was read is taken in a task of its own.
        Fx.run(tasks::runOnce);
        Fx.run(tasks::runOnce);
        room.settle(scene);
    }

    private void choose(String id, int entry) {
        Fx.run(
                () ->
                        node(id).lookupAll(".toggle-button").stream()
                                .skip(entry)
                                .findFirst()
                                .map(ToggleButton.class::cast)
                                .orElseThrow()
                                .fire());
        room.settle(scene);
    }

    private Node node(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), id);
    }

    private String trouble() {
        return Fx.call(() -> ((Label) scene.lookup(".trouble .strong")).getText());
    }

    private String texts() {
        return Fx.call(
                () ->
                        scene.getRoot().lookupAll(".label").stream()
                                .map(node -> ((Label) node).getText())
                                .reduce("", (one, next) -> one + " | " + next));
    }

    @Override
    public void redraw(Dialog dialog) {}

    @Override
    public void close(Dialog dialog) {
        closed = dialog;
    }
}
