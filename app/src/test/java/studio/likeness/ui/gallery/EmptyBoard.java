package studio.likeness.ui.gallery;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.likeness.ui.control.Drawing;
import studio.likeness.ui.control.EmptyState;

/// The six drawings, one of them in its empty state.
final class EmptyBoard extends VBox {
    EmptyBoard(Words words) {
        getStyleClass().add("page");
        var drawings = new FlowPane(20, 12);
        for (var subject : Drawing.Subject.values()) {
            drawings.getChildren().add(new Drawing(subject));
        }
        var empty =
                new EmptyState(
                        Drawing.Subject.FACES,
                        words.of("No faces yet", "还没有人物"),
                        words.of(
                                "A person scans a code with a phone, nods and blinks. About two"
                                        + " minutes.",
                                "本人用手机扫码，点头、眨眼。大约两分钟。"));
        empty.act(words.of("Enroll a face", "录入人物"), () -> {}).setDisable(true);
        empty.setWhyNot(words.of("Unlock the wallet first", "请先解锁钱包"));
        getChildren().setAll(drawings, empty);
    }
}
