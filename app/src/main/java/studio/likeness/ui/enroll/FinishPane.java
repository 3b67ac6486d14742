package studio.likeness.ui.enroll;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.ProblemCard;

/// The price, the payment and the face.
final class FinishPane extends VBox {
    /// Below what is said of the face.
    private static final int PART = 3;

    private final EnrollViewModel viewModel;
    private final FinishViewModel finish;
    private final Pieces pieces;

    FinishPane(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.finish = viewModel.finish();
        this.pieces = pieces;
        getStyleClass().addAll("enroll-pane", "enroll-finish");
        pieces.keep().accept(finish.stateProperty().subscribe(this::show));
    }

    private void show(FinishState state) {
        switch (state) {
            case FinishState.Nothing _ -> getChildren().clear();
            case FinishState.Quoting _ -> quiet("enroll.finish.quoting");
            case FinishState.Priced(var price) -> priced(price);
            case FinishState.Paying _ -> quiet("enroll.finish.paying");
            case FinishState.Lost(var problem, var looking) -> lost(problem, looking);
            case FinishState.Refused(var problem, var money) -> refused(problem, money);
            case FinishState.Reviewing _ -> reviewing();
            case FinishState.Ready(var asset) -> ready(asset);
        }
    }

    private void quiet(String key) {
        var line = pieces.label(pieces.say(key), "dialog-title");
        line.setId("enroll-status-finish");
        getChildren().setAll(line);
    }

    private void priced(Optional<MicroUsd> price) {
        var door = viewModel.choice().doorProperty().get();
        var service = door == null ? "" : door.offer().service().title();
        var amount =
                new Label(
                        price.map(KindPane::dollars)
                                .orElseGet(() -> pieces.say("enroll.finish.by-service")));
        amount.setId("enroll-price");
        amount.getStyleClass().add(price.isPresent() ? "amount-large" : "section-title");
        var line = new HBox(amount);
        line.getStyleClass().add("price-line");
        if (price.isPresent()) {
            line.getChildren().add(pieces.label(pieces.say("enroll.finish.unit"), "amount-unit"));
        }
        var pay =
                pieces.button(
                        "enroll-pay",
                        price.isPresent() ? "enroll.finish.review" : "enroll.finish.enroll",
                        finish::pay);
        pay.getStyleClass().add("primary");
        var title =
                Message.of(
                        "enroll.finish.title", "name", viewModel.subjectName(), "service", service);
        var about =
                Message.of(
                        about(price.isPresent()),
                        "service",
                        service,
                        "price",
                        listed().map(KindPane::dollars).orElse(""));
        var what = pieces.label(pieces.say(about), "quiet");
        what.setId("enroll-about-price");
        getChildren().setAll(pieces.label(pieces.say(title), "dialog-title"), line, what, pay);
    }

    /// What it cost when the service last told it.
    private Optional<MicroUsd> listed() {
        return Optional.ofNullable(viewModel.choice().doorProperty().get())
                .map(door -> door.offer().of(viewModel.choice().kindProperty().get()))
                .flatMap(FaceOffer.Terms::estimate);
    }

    /// What the price above is for, and who takes it.
    private String about(boolean fromWallet) {
        if (fromWallet) {
            return "enroll.finish.about-wallet";
        }
        if (finish.isAboutGroup()) {
            return "enroll.finish.about-group";
        }
        if (finish.isInGroup()) {
            return "enroll.finish.about-in-group";
        }
        return listed().isPresent() ? "enroll.finish.about-listed" : "enroll.finish.about-key";
    }

    private void lost(Problem problem, boolean looking) {
        var card = pieces.doubt(problem);
        var title = pieces.label(pieces.say("enroll.finish.lost"), "dialog-title");
        var looked = pieces.label(lookedUp(looking));
        looked.setId("enroll-looked-up");
        getChildren().setAll(title, card, looked);
        if (!finish.hasNoList()) {
            var again = card.act(pieces.say("enroll.finish.look-up"), finish::lookUp);
            again.setId("enroll-look-up");
            again.getStyleClass().add("primary");
            again.setDisable(looking);
        }
        if (finish.isForThePersonToTell()) {
            var order = card.act(pieces.say("enroll.finish.order-again"), finish::orderAgain);
            order.setId("enroll-order-again");
            order.setDisable(looking);
        }
    }

    private String lookedUp(boolean looking) {
        if (finish.hasNoList()) {
            return pieces.say("enroll.finish.no-list");
        }
        if (looking) {
            return pieces.say("enroll.finish.looking");
        }
        if (finish.isForThePersonToTell() && finish.isAboutGroup()) {
            return pieces.say("enroll.finish.group-not-listed");
        }
        return finish.isForThePersonToTell()
                ? pieces.say("enroll.finish.not-listed")
                : pieces.say("enroll.finish.not-looked");
    }

    private void refused(Problem problem, Money money) {
        var card = pieces.problem(problem, money);
        getChildren()
                .setAll(pieces.label(pieces.say("enroll.finish.refused"), "dialog-title"), card);
        if (finish.isInGroup()) {
            var stays = pieces.label(pieces.say("enroll.finish.group-stays"));
            stays.setId("enroll-group-stays");
            getChildren().add(stays);
        }
        var remedy = Remedy.of(problem);
        help(card, remedy);
        if (remedy != Remedy.SETTINGS) {
            card.act(pieces.say("enroll.finish.again"), finish::quote).setId("enroll-again");
        }
    }

    private void help(ProblemCard card, Remedy remedy) {
        switch (remedy) {
            case OTHER_PHOTO ->
                    pieces.primary(
                            card,
                            "enroll-other-photo",
                            "enroll.finish.other-photo",
                            viewModel::choosePhoto);
            case FRESH_CHECK ->
                    pieces.primary(
                            card,
                            "enroll-fresh-check",
                            "enroll.finish.fresh-check",
                            viewModel::checkAgain);
            case SETTINGS ->
                    pieces.primary(
                            card, "enroll-settings", "act.open-settings", viewModel::showSettings);
            case SHOW_REQUEST ->
                    pieces.primary(
                            card,
                            "enroll-show-request",
                            "act.show-request",
                            viewModel::showRequest);
            case ANOTHER_GROUP -> {
                if (finish.isGroupLongMissing()) {
                    card.act(pieces.say("enroll.finish.another-group"), finish::groupAnew)
                            .setId("enroll-another-group");
                }
            }
            case NONE -> {}
        }
    }

    private void reviewing() {
        var check = pieces.button("enroll-check-review", "enroll.phone.check", finish::checkReview);
        getChildren()
                .setAll(
                        pieces.label(pieces.say("enroll.finish.reviewing"), "dialog-title"),
                        pieces.label(pieces.say("enroll.finish.reviewing.about"), "quiet"),
                        check);
    }

    private void ready(Asset asset) {
        var tick = new Icon(Feather.CHECK_CIRCLE);
        tick.getStyleClass().addAll("good", "ready-icon");
        var id = new TextField(asset.id());
        id.setId("enroll-asset-id");
        id.setEditable(false);
        id.getStyleClass().add("mono");
        id.setAccessibleText(pieces.say("enroll.finish.id"));
        var clip = pieces.button("enroll-make-clip", "enroll.finish.clip", viewModel::makeClip);
        clip.getStyleClass().add("primary");
        var done = pieces.button("enroll-done", "enroll.finish.done", viewModel::leaveNow);
        var acts = new FlowPane(clip, done);
        acts.getStyleClass().add("enroll-row");
        var label = pieces.label(pieces.say("enroll.finish.id"), "field-label");
        label.setLabelFor(id);
        getChildren()
                .setAll(
                        tick,
                        pieces.label(
                                pieces.say(
                                        Message.of(
                                                "enroll.finish.ready",
                                                "name",
                                                viewModel.subjectName())),
                                "dialog-title"),
                        pieces.label(
                                pieces.say(
                                        Message.of(
                                                "enroll.finish.ready.about",
                                                "service",
                                                asset.service().title())),
                                "quiet"),
                        new VBox(label, id),
                        acts);
        if (finish.isPart()) {
            var part = pieces.label(pieces.say("enroll.finish.part"));
            part.setId("enroll-part");
            getChildren().add(PART, part);
        }
    }
}
