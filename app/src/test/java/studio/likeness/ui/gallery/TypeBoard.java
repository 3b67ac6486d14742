package studio.likeness.ui.gallery;

import static studio.likeness.ui.gallery.Parts.column;
import static studio.likeness.ui.gallery.Parts.flow;
import static studio.likeness.ui.gallery.Parts.label;
import static studio.likeness.ui.gallery.Parts.row;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.ui.control.Badge;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.Mark;
import studio.likeness.ui.control.Tone;

/// A rail, a header, the type scale, chips and facts.
final class TypeBoard extends BorderPane {
    TypeBoard(Words words) {
        setLeft(rail(words));
        var columns = new FlowPane(20, 20, scale(words), facts(words));
        columns.getChildren().forEach(card -> card.setStyle("-fx-pref-width: 25em"));
        VBox.setVgrow(columns, Priority.ALWAYS);
        var page = new VBox(header(words), columns);
        page.getStyleClass().add("page");
        setCenter(page);
    }

    private static VBox rail(Words words) {
        var group = new ToggleGroup();
        var faces = railItem(Feather.USER, words.of("Faces", "人物"), group);
        faces.setSelected(true);
        var mark = new Mark(34);
        VBox.setMargin(mark, new Insets(0, 0, 14, 0));
        var rail =
                new VBox(
                        mark,
                        faces,
                        railItem(Feather.PLAY_CIRCLE, words.of("Playground", "创作"), group),
                        railItem(Feather.GRID, words.of("Clips", "片段"), group));
        rail.getStyleClass().add("rail");
        return rail;
    }

    private static ToggleButton railItem(Feather icon, String text, ToggleGroup group) {
        var item = new ToggleButton(text, new Icon(icon));
        item.getStyleClass().add("rail-item");
        item.setToggleGroup(group);
        item.setMaxWidth(Double.MAX_VALUE);
        return item;
    }

    private static HBox header(Words words) {
        var title =
                column(
                        2,
                        label(words.of("Enroll a face", "录入人物"), "screen-title"),
                        label(
                                words.of(
                                        "Ada Lindqvist · BlockRun · real person",
                                        "林雅达 · BlockRun · 真人"),
                                "screen-subtitle"));
        var lock = new IconButton(Feather.LOCK, words.of("Lock the wallet", "锁定钱包"));
        lock.getStyleClass().add("round");
        HBox.setHgrow(title, Priority.ALWAYS);
        var balance = Badge.plain("19.98 USDC");
        return row(10, title, new Badge(words.of("Practice", "练习"), Tone.CARE), balance, lock);
    }

    private static Card scale(Words words) {
        var amount =
                row(
                        10,
                        styled(new Label("0.826804"), "amount-large"),
                        styled(new Label("USDC"), "amount-unit"));
        amount.setAlignment(Pos.BASELINE_LEFT);
        return new Card(
                label(words.of("Review the payment", "核对这笔付款"), "dialog-title"),
                amount,
                label("1:24   11:11   0.1652 · 9,871.04", "amount"),
                label(words.of("Section title", "小节标题"), "section-title"),
                label(
                        words.of(
                                "Body text says what happened, in the person's own words.",
                                "正文用人的话说明发生了什么。"),
                        "body"),
                label(words.of("Strong body text", "强调的正文"), "strong"),
                label(
                        words.of(
                                "Help text is quiet: the camera picture goes from the phone to the"
                                        + " identity service only.",
                                "说明文字很安静：相机画面只从手机传到身份服务。"),
                        "help"),
                label("0x7E5F 4552 091A 6912 5d5D fCb7", "mono"),
                label(words.of("Charged only if the clip is finished", "片段完成才会扣款"), "good"),
                label(words.of("The outcome is not known yet", "结果尚不明确"), "care"),
                label(words.of("The sound was refused", "声音被拒绝"), "bad"));
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Card facts(Words words) {
        return Card.titled(
                words.of("Money, honestly", "钱的去向"),
                flow(
                        new Chip(words.of("ready", "就绪"), Tone.GOOD),
                        new Chip(words.of("phone check", "手机验证"), Tone.ACCENT),
                        new Chip(words.of("outcome unknown", "结果未知"), Tone.CARE),
                        new Chip(words.of("sound refused", "声音被拒"), Tone.BAD),
                        new Chip(words.of("not charged", "未扣款"), Tone.QUIET)),
                new VBox(
                        new KeyValue(words.of("To", "收款方"), "BlockRun"),
                        new KeyValue(words.of("Network", "网络"), "Base Sepolia"),
                        new KeyValue(words.of("Can be cashed until", "可兑现至"), "20:41:07"),
                        new KeyValue(words.of("Seed", "种子"), "918 220 441").last()),
                flow(
                        new Badge(words.of("Live", "正式"), Tone.BAD),
                        new Badge(words.of("Connected", "已连接"), Tone.GOOD),
                        new Badge(words.of("Paired", "已配对"), Tone.ACCENT)));
    }
}
