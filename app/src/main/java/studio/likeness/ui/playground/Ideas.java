package studio.likeness.ui.playground;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import studio.likeness.core.video.Titles;
import studio.likeness.ui.i18n.Words;

/// Prompts to begin with: a few of ours, and those that were used lately, each with its whole shot.
record Ideas(PlaygroundViewModel playground, Words words) {
    private static final List<String> TEMPLATES =
            List.of(
                    "playground.idea.portrait",
                    "playground.idea.walk",
                    "playground.idea.night",
                    "playground.idea.talk");

    /// As they are whenever the menu opens.
    void in(MenuButton menu) {
        menu.setOnShowing(_ -> fill(menu));
        fill(menu);
    }

    private void fill(MenuButton menu) {
        var items = menu.getItems();
        items.setAll(heading("playground.ideas.templates"));
        TEMPLATES.forEach(key -> items.add(idea(words.say(key))));
        var recent = playground.recentPrompts();
        if (!recent.isEmpty()) {
            items.add(heading("playground.ideas.recent"));
            recent.forEach(
                    shot -> {
                        var item = new MenuItem(Titles.of(shot));
                        item.setOnAction(_ -> playground.composer().recall(shot));
                        items.add(item);
                    });
        }
    }

    private MenuItem heading(String key) {
        var heading = new MenuItem(words.say(key));
        heading.setDisable(true);
        return heading;
    }

    private MenuItem idea(String text) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> playground.composer().type(text));
        return item;
    }
}
