package studio.likeness.ui.gallery;

import static studio.likeness.ui.gallery.Parts.column;
import static studio.likeness.ui.gallery.Parts.field;
import static studio.likeness.ui.gallery.Parts.flow;
import static studio.likeness.ui.gallery.Parts.label;
import static studio.likeness.ui.gallery.Parts.row;
import static studio.likeness.ui.gallery.Parts.spring;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.Segmented;

/// A composer: fields, choices, switches and the one act.
final class FormBoard extends VBox {
    FormBoard(Words words) {
        getStyleClass().add("page");
        var card =
                new Card(
                        choices(words),
                        prompt(words),
                        segments(words),
                        switches(words),
                        price(words));
        var scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    private static Region choices(Words words) {
        var service = new ComboBox<String>();
        service.getItems().setAll("BlockRun", "JarvisClaw", "AnyFast", "APIMart");
        service.setValue("BlockRun");
        var name = new TextField();
        name.setPromptText(words.of("As it should be shown", "显示的名字"));
        var wrong = new TextField("http://example.org/photo.jpg");
        wrong.getStyleClass().add("bad");
        var fields =
                flow(
                        field(words.of("Service", "服务"), service),
                        field(words.of("Name", "名字"), name),
                        field(words.of("Photo address", "照片地址"), wrong));
        fields.setHgap(12);
        fields.getChildren().forEach(field -> field.setStyle("-fx-pref-width: 19.5em"));
        return fields;
    }

    private static VBox prompt(Words words) {
        var prompt =
                new TextArea(
                        words.of(
                                "She walks through a neon-lit Tokyo alley after rain, turns to the"
                                        + " camera and smiles.",
                                "雨后，她走过霓虹闪烁的东京小巷，转身面向镜头微笑。缓慢推近，浅景深。"));
        prompt.setWrapText(true);
        prompt.setPrefRowCount(3);
        return field(words.of("Prompt", "描述"), prompt);
    }

    private static Region segments(Words words) {
        var seconds =
                new Segmented<>(
                        words.of("Seconds", "秒数"), List.of(4, 5, 8, 10, 15), String::valueOf);
        seconds.valueProperty().set(5);
        var ratio =
                new Segmented<>(words.of("Ratio", "比例"), List.of("16:9", "9:16", "1:1"), r -> r);
        ratio.valueProperty().set("16:9");
        var resolution =
                new Segmented<>(
                        words.of("Resolution", "清晰度"), List.of("480p", "720p", "1080p"), r -> r);
        resolution.valueProperty().set("720p");
        resolution.setAvailable(r -> !r.equals("1080p"));
        var flow =
                flow(
                        column(0, label(words.of("Seconds", "秒数"), "field-label"), seconds),
                        column(0, label(words.of("Ratio", "比例"), "field-label"), ratio),
                        column(0, label(words.of("Resolution", "清晰度"), "field-label"), resolution));
        flow.setHgap(12);
        return flow;
    }

    private static Region switches(Words words) {
        var sound = toggle(words.of("Sound", "声音"));
        sound.setSelected(true);
        var ticked = new CheckBox(words.of("Ada agreed to this", "雅达同意"));
        ticked.setSelected(true);
        var radio = new RadioButton(words.of("Real person", "真人"));
        radio.setSelected(true);
        var flow =
                flow(
                        sound,
                        toggle(words.of("Keep last frame", "保留末帧")),
                        ticked,
                        new CheckBox(words.of("Ask each time", "每次询问")),
                        radio,
                        new RadioButton(words.of("Character", "虚拟角色")));
        flow.setHgap(24);
        return flow;
    }

    private static ToggleSwitch toggle(String text) {
        var toggle = new ToggleSwitch(text);
        toggle.setLabelPosition(HorizontalDirection.RIGHT);
        return toggle;
    }

    private static HBox price(Words words) {
        var generate = new Button(words.of("Generate", "生成"));
        generate.getStyleClass().addAll("primary", "large");
        generate.setMinWidth(Region.USE_PREF_SIZE);
        var bar =
                row(
                        12,
                        column(
                                2,
                                label(words.of("Price for exactly this clip", "这段片段的价格"), "help"),
                                label("0.8268 USDC", "amount")),
                        spring(),
                        generate);
        bar.getStyleClass().add("inset");
        return bar;
    }
}
