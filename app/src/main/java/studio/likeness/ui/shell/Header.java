package studio.likeness.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Badge;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.task.TaskBoard;

/// The badges at the top right: work, notices, mode, balance, lock. Each says a state and opens
/// what changes it.
record Header(ShellViewModel shell, NoticeCenter notices, TaskBoard tasks, Words words) {

    List<Node> badges() {
        return List.of(tasksButton(), noticesButton(), mode(), modeSwitch(), balance(), lock());
    }

    private Node tasksButton() {
        var button = new IconButton(Feather.ACTIVITY, words.say("shell.tasks.open"));
        button.setId("tasks-toggle");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.toggle(Drawer.TASKS));
        button.visibleProperty().bind(tasks.busyProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node noticesButton() {
        var button = new IconButton(Feather.BELL, words.say("shell.notices.open"));
        button.setId("notices-toggle");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.toggle(Drawer.NOTICES));
        notices.unseenProperty()
                .subscribe(
                        count -> {
                            (count.intValue() == 0 ? Tone.QUIET : Tone.ACCENT).applyTo(button);
                            button.setAccessibleText(
                                    count.intValue() == 0
                                            ? words.say("shell.notices.open")
                                            : words.say(
                                                    Message.of(
                                                            "shell.notices.unseen",
                                                            "count",
                                                            count)));
                        });
        return button;
    }

    private Node mode() {
        var badge = new Badge("", Tone.CARE);
        badge.setId("mode-badge");
        badge.setOnAction(_ -> shell.askModeSwitch());
        shell.modeProperty()
                .subscribe(
                        mode -> {
                            badge.show(
                                    words.say(Message.naming(mode)),
                                    mode == Mode.PRACTICE ? Tone.CARE : Tone.ACCENT);
                            badge.setAccessibleText(
                                    words.say(
                                            Message.of(
                                                    "shell.mode.now",
                                                    "mode",
                                                    Message.naming(mode))));
                            badge.setTooltip(new Tooltip(words.say("shell.mode.switch")));
                        });
        return badge;
    }

    private Node modeSwitch() {
        var button = new IconButton(Feather.REPEAT, words.say("shell.mode.switch"));
        button.setId("mode-switch");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.askModeSwitch());
        return button;
    }

    private Node balance() {
        var badge = Badge.plain(words.say("shell.balance.none"));
        badge.setId("balance-badge");
        badge.setAccessibleText(words.say("shell.balance.none.long"));
        badge.setTooltip(new Tooltip(words.say("shell.balance.none.long")));
        badge.setOnAction(_ -> shell.go(Place.WALLET));
        return badge;
    }

    private Node lock() {
        var button = new IconButton(Feather.UNLOCK, words.say("shell.lock.nothing"));
        button.setId("lock-toggle");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.go(Place.WALLET));
        return button;
    }
}
