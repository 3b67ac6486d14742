package studio.likeness.ui.shell;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Act;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;

/// Draws what lies over the window.
record Sheets(ShellViewModel shell, Words words) {

    /// At a start there is none, and a switch over patterns makes the virtual machine write a
    /// class.
    Optional<SheetCard> draw(Sheet sheet) {
        return sheet instanceof Sheet.None ? Optional.empty() : drawn(sheet);
    }

    private Optional<SheetCard> drawn(Sheet sheet) {
        return switch (sheet) {
            case Sheet.None _ -> Optional.empty();
            case Sheet.ModeSwitch(var to) -> Optional.of(modeSwitch(to));
            case Sheet.Welcome(var enroll, _) ->
                    Optional.of(new WelcomeSheet(shell, words).draw(enroll));
            case Sheet.Shortcuts _ -> Optional.of(shortcuts());
            case Sheet.SafeGraphics(var keep) -> Optional.of(safeGraphics(keep));
            case Sheet.Open(var dialog, _) -> Optional.of(dialog.draw(words));
            case Sheet.Trouble(var problem, var act) -> Optional.of(trouble(problem, act));
        };
    }

    private SheetCard modeSwitch(Mode to) {
        var name = Message.naming(to).key();
        var card =
                new SheetCard(words.say(name + ".title"))
                        .say(words.say(name + ".meaning"))
                        .say(words.say(name + ".apart"))
                        .say(
                                words.say(name + ".money"),
                                "strong",
                                to == Mode.LIVE ? "care" : "good");
        card.act("mode-switch-stay", words.say(name + ".stay"), shell::close);
        card.act("mode-switch-confirm", words.say(name + ".go"), shell::confirmModeSwitch)
                .getStyleClass()
                .add("primary");
        return card;
    }

    private SheetCard shortcuts() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        var row = 0;
        for (var shortcut : shell.shortcuts()) {
            var keys = new Label(shortcut.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            var meaning = new Label(words.say(Message.naming(shortcut)));
            meaning.setWrapText(true);
            grid.addRow(row++, keys, meaning);
        }
        var card = new SheetCard(words.say("shell.shortcuts.title")).add(grid);
        card.act("sheet-close", words.say("shell.sheet.close"), shell::close);
        return card;
    }

    private SheetCard safeGraphics(Runnable keep) {
        var card =
                new SheetCard(words.say("start.safe-graphics.title"))
                        .say(words.say("start.safe-graphics.what"))
                        .say(words.say("start.safe-graphics.next"), "quiet");
        card.act("safe-graphics-once", words.say("start.safe-graphics.once"), shell::close);
        card.act(
                "safe-graphics-keep",
                words.say("start.safe-graphics.keep"),
                () -> {
                    keep.run();
                    shell.close();
                });
        return card;
    }

    private SheetCard trouble(Problem problem, Runnable act) {
        var card = new SheetCard(words.say("shell.trouble.title")).say(words.say(problem.what()));
        if (problem.money() != Money.NOT_INVOLVED) {
            card.say(words.say(Message.naming(problem.money())), "strong");
        }
        card.say(words.say(problem.next()), "quiet");
        card.act("problem-close", words.say(Message.naming(Act.DISMISS)), shell::close);
        if (problem instanceof Problem.Unexpected(var code)) {
            card.act("problem-copy", words.say(Message.naming(Act.COPY_CODE)), () -> copy(code));
        } else if (problem.act() != Act.DISMISS) {
            card.act("problem-act", words.say(Message.naming(problem.act())), act)
                    .getStyleClass()
                    .add("primary");
        }
        return card;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
