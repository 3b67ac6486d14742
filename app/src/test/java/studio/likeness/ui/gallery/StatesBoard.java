package studio.likeness.ui.gallery;

import static studio.likeness.ui.gallery.Parts.column;
import static studio.likeness.ui.gallery.Parts.flow;
import static studio.likeness.ui.gallery.Parts.label;
import static studio.likeness.ui.gallery.Parts.row;
import static studio.likeness.ui.gallery.Parts.spring;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.ui.control.Badge;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.Toast;
import studio.likeness.ui.control.Tone;

/// Buttons in every state, jobs, a table, a list and toasts.
final class StatesBoard extends VBox {
    private record Entry(String when, String what, String signed) {}

    StatesBoard(Words words) {
        getStyleClass().add("page");
        var left = column(12, buttons(words), job(words), failed(words));
        var right = column(12, new Card(table(words)), list(words), toast(words));
        var columns = new FlowPane(20, 20, left, right);
        columns.getChildren().forEach(column -> column.setStyle("-fx-pref-width: 31em"));
        getChildren().setAll(columns);
    }

    private static Region buttons(Words words) {
        var off = button(words.of("Continue to payment", "继续付款"), "primary");
        off.setDisable(true);
        var focused = button(words.of("Focused", "聚焦"), "primary");
        var plain = button(words.of("Generate fresh QR", "重新生成二维码"));
        plain.setGraphic(new Icon(Feather.REFRESH_CW));
        var copy = button(words.of("Copy link", "复制链接"), "ghost");
        copy.setGraphic(new Icon(Feather.COPY));
        return flow(
                button(words.of("Sign 0.826804 USDC", "签署 0.826804 USDC"), "primary"),
                ring(focused),
                off,
                plain,
                copy,
                ring(button(words.of("Ghost", "次要"), "ghost")),
                button(words.of("Delete the wallet", "删除钱包"), "danger"),
                new IconButton(Feather.MAXIMIZE, words.of("Larger", "放大")),
                ring(new IconButton(Feather.EXTERNAL_LINK, words.of("Open", "打开"))),
                ring(new Badge(words.of("Practice", "练习"), Tone.CARE)),
                ring(new TextField(words.of("Typing", "输入"))),
                new Hyperlink(words.of("Check now", "立即检查")));
    }

    private static Button button(String text, String... styleClasses) {
        var button = new Button(text);
        button.getStyleClass().addAll(styleClasses);
        return button;
    }

    private static Node ring(Node node) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        return node;
    }

    private static Card job(Words words) {
        var bar = new ProgressBar(0.62);
        bar.setMaxWidth(Double.MAX_VALUE);
        var card =
                new Card(
                        row(
                                8,
                                label(words.of("Neon alley, take 3", "霓虹小巷，第三条"), "strong"),
                                spring(),
                                new Chip("62 %", Tone.ACCENT)),
                        bar,
                        row(
                                8,
                                label("Seedance 2.0 Fast · 0:47", "help"),
                                spring(),
                                label(words.of("0.8268 reserved", "预留 0.8268"), "help")));
        card.setSpacing(8);
        return card;
    }

    private static Card failed(Words words) {
        var card =
                new Card(
                        row(
                                8,
                                label(words.of("Studio interview", "棚内采访"), "strong"),
                                spring(),
                                new Chip(words.of("sound refused", "声音被拒"), Tone.BAD)),
                        label(
                                words.of(
                                        "The picture is fine, its sound was refused by the filter."
                                                + " Nothing was charged.",
                                        "画面没有问题，声音被过滤器拒绝。没有扣款。"),
                                "help"),
                        flow(
                                button(words.of("Again without sound", "不带声音重试"), "small"),
                                button(words.of("Change the prompt", "修改描述"), "ghost", "small")));
        card.getStyleClass().add("bad");
        card.setSpacing(8);
        return card;
    }

    private static TableView<Entry> table(Words words) {
        var table = new TableView<Entry>();
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var when = new TableColumn<Entry, String>(words.of("When", "时间"));
        when.setCellValueFactory(e -> new ReadOnlyStringWrapper(e.getValue().when()));
        var what = new TableColumn<Entry, String>(words.of("For", "用途"));
        what.setCellValueFactory(e -> new ReadOnlyStringWrapper(e.getValue().what()));
        var signed = new TableColumn<Entry, String>(words.of("Signed", "已签"));
        signed.setCellValueFactory(e -> new ReadOnlyStringWrapper(e.getValue().signed()));
        signed.getStyleClass().add("number");
        table.getColumns().setAll(java.util.List.of(when, what, signed));
        table.getItems()
                .setAll(
                        new Entry("20:31", words.of("Neon alley", "霓虹小巷"), "0.826804"),
                        new Entry("20:12", words.of("Castle gate", "城门"), "0.165161"),
                        new Entry("19:11", words.of("Enroll Ada", "录入雅达"), "0.011000"));
        table.getSelectionModel().select(1);
        table.setPrefHeight(180);
        return table;
    }

    private static ListView<String> list(Words words) {
        var list = new ListView<String>();
        list.getItems()
                .setAll(
                        "Ada Lindqvist",
                        words.of("Mei Tanaka", "田中美"),
                        "Tomas Rey",
                        "Cyber Knight",
                        "Lena Ott");
        list.getSelectionModel().select(1);
        list.setPrefHeight(150);
        return list;
    }

    private static VBox toast(Words words) {
        var saved =
                new Toast(
                        Tone.GOOD,
                        words.of("Harbour, handheld is saved", "片段“港口手持”已保存"),
                        words.of("Dismiss", "关闭"),
                        () -> {});
        saved.act(words.of("Show", "查看"), () -> {});
        return column(
                10,
                saved,
                new Toast(
                        Tone.CARE,
                        words.of(
                                "The answer to a signed request was lost. Looking it up; it will"
                                        + " not be sent again.",
                                "已签请求的回答丢失了。正在查证，不会再次发送。"),
                        words.of("Dismiss", "关闭"),
                        () -> {}));
    }
}
