package studio.likeness.ui.gallery;

import static studio.likeness.ui.gallery.Parts.column;
import static studio.likeness.ui.gallery.Parts.label;
import static studio.likeness.ui.gallery.Parts.row;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.KeyValue;

/// A dialog in front of a screen that steps back.
final class DialogBoard extends StackPane {
    DialogBoard(Words words) {
        var page = new VBox(label(words.of("Playground", "创作"), "screen-title"));
        page.getStyleClass().add("page");
        var veil = new Region();
        veil.getStyleClass().add("veil");
        getChildren().setAll(page, veil, dialog(words));
    }

    private static VBox dialog(Words words) {
        var dialog =
                new VBox(
                        column(
                                2,
                                label(words.of("Review the payment", "核对这笔付款"), "dialog-title"),
                                label(
                                        words.of(
                                                "One Seedance 2.0 Fast clip of Ada Lindqvist",
                                                "一段 Seedance 2.0 Fast 片段，林雅达"),
                                        "quiet")),
                        amount(),
                        facts(words),
                        promise(words),
                        acts(words));
        dialog.getStyleClass().add("dialog-card");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dialog.setStyle("-fx-pref-width: 37em");
        return dialog;
    }

    private static HBox amount() {
        var number = new Label("0.826804");
        number.getStyleClass().add("amount-large");
        var unit = new Label("USDC");
        unit.getStyleClass().add("amount-unit");
        var amount = row(10, number, unit);
        amount.setAlignment(Pos.BASELINE_LEFT);
        return amount;
    }

    private static VBox facts(Words words) {
        var today = new ProgressBar(0.31);
        today.getStyleClass().add("good");
        today.setMaxWidth(Double.MAX_VALUE);
        var limits =
                column(
                        6,
                        today,
                        label(
                                words.of("3.14 of 10.00 USDC after this", "此后为 3.14 / 10.00 USDC"),
                                "help"));
        limits.setPadding(new Insets(6, 0, 0, 0));
        return new VBox(
                new KeyValue(words.of("To", "收款方"), "BlockRun"),
                new KeyValue(words.of("Network", "网络"), "Base Sepolia"),
                new KeyValue(words.of("Can be cashed until", "可兑现至"), "20:41:07"),
                new KeyValue(words.of("Today", "今天"), limits).last());
    }

    private static Label promise(Words words) {
        var promise =
                label(
                        words.of(
                                "Charged only if the clip is finished. What you see here is decoded"
                                        + " from the bytes that are signed.",
                                "片段完成才会扣款。这里所见由将要签署的字节解出。"),
                        "help",
                        "good");
        promise.setGraphic(new Icon(Feather.SHIELD));
        return promise;
    }

    private static HBox acts(Words words) {
        var sign = new Button(words.of("Sign 0.826804 USDC", "签署 0.826804 USDC"));
        sign.getStyleClass().add("primary");
        var refuse = new Button(words.of("Do not sign", "不签署"));
        refuse.getStyleClass().add("ghost");
        var acts = new HBox(refuse, sign);
        acts.getStyleClass().add("dialog-acts");
        return acts;
    }
}
