package studio.likeness.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Badge;
import studio.likeness.ui.control.Hint;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.Tone;

/// The badges at the top right: work, notices, mode, balance, lock. Each says a state and opens
/// what changes it.
///
/// @param keep takes what must be let go of with the view
record Header(ShellView.Parts parts, ShellViewModel shell, Consumer<Subscription> keep) {

    List<Node> badges() {
        return List.of(tasksButton(), noticesButton(), mode(), modeSwitch(), balance(), lock());
    }

    private Node tasksButton() {
        var button = new IconButton(Feather.ACTIVITY, parts.words().say("shell.tasks.open"));
        button.setId("tasks-toggle");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.toggle(Drawer.TASKS));
        button.visibleProperty().bind(parts.tasks().busyProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node noticesButton() {
        var button = new IconButton(Feather.BELL, parts.words().say("shell.notices.open"));
        button.setId("notices-toggle");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.toggle(Drawer.NOTICES));
        keep.accept(
                parts.notices()
                        .unseenProperty()
                        .subscribe(
                                count -> {
                                    (count.intValue() == 0 ? Tone.QUIET : Tone.ACCENT)
                                            .applyTo(button);
                                    button.setAccessibleText(
                                            count.intValue() == 0
                                                    ? parts.words().say("shell.notices.open")
                                                    : parts.words()
                                                            .say(
                                                                    Message.of(
                                                                            "shell.notices.unseen",
                                                                            "count",
                                                                            count)));
                                }));
        return button;
    }

    private Node mode() {
        var badge = new Badge("", Tone.CARE);
        badge.setId("mode-badge");
        badge.setOnAction(_ -> shell.askModeSwitch());
        keep.accept(
                shell.modeProperty()
                        .subscribe(
                                mode -> {
                                    badge.show(
                                            parts.words().say(Message.naming(mode)),
                                            mode == Mode.PRACTICE ? Tone.CARE : Tone.ACCENT);
                                    badge.setAccessibleText(
                                            parts.words()
                                                    .say(
                                                            Message.of(
                                                                    "shell.mode.now",
                                                                    "mode",
                                                                    Message.naming(mode))));
                                    Hint.on(badge, parts.words().say("shell.mode.switch"));
                                }));
        return badge;
    }

    private Node modeSwitch() {
        var button = new IconButton(Feather.REPEAT, parts.words().say("shell.mode.switch"));
        button.setId("mode-switch");
        button.getStyleClass().add("round");
        button.setOnAction(_ -> shell.askModeSwitch());
        return button;
    }

    private Node balance() {
        var badge = Badge.plain("");
        badge.setId("balance-badge");
        badge.setOnAction(_ -> shell.go(Place.WALLET));
        var purse = parts.purse();
        Runnable show =
                () -> {
                    var text = new WalletBadges(purse.situation(), purse.balance(), purse.now());
                    badge.show(parts.words().say(text.balance()), text.balanceTone());
                    var said = parts.words().say(text.balanceSaid());
                    badge.setAccessibleText(said);
                    Hint.on(badge, said);
                };
        keep.accept(purse.situationProperty().subscribe(show));
        keep.accept(purse.balanceProperty().subscribe(show));
        show.run();
        return badge;
    }

    private Node lock() {
        var purse = parts.purse();
        var button = new IconButton(Feather.LOCK, "");
        button.setId("lock-toggle");
        button.getStyleClass().add("round");
        button.setOnAction(
                _ -> {
                    if (purse.situation().open() && !purse.situation().isPlay()) {
                        purse.lock();
                    } else {
                        shell.go(Place.WALLET);
                    }
                });
        keep.accept(
                purse.situationProperty()
                        .subscribe(
                                now -> {
                                    var text = new WalletBadges(now, purse.balance(), purse.now());
                                    button.show(
                                            Feather.valueOf(text.lock().name()),
                                            parts.words().say(text.lockSaid()));
                                }));
        return button;
    }
}
