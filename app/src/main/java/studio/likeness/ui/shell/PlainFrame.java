package studio.likeness.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;

/// The frame of a window without places: sheets over its one content, and the keys that make sense
/// there.
public final class PlainFrame extends StackPane {
    public PlainFrame(Node content, ShellViewModel shell, Words words, LiveSettings settings) {
        var sheets = new Sheets(shell, words);
        var layer = new SheetLayer(content, shell::close);
        getChildren().setAll(content, layer);
        shell.sheetProperty().subscribe(sheet -> layer.show(sheets.draw(sheet)));
        new Keys(shell, settings).install(this);
    }
}
