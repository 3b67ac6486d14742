package studio.likeness.boot;

import javafx.beans.value.ObservableValue;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.Settings;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.theme.Theme;

/// Lets theme and words follow the settings. What the command line asked for holds for this start,
/// until the person chooses something else; it is never saved.
record Looks(Arguments.Look asked, ObservableValue<Settings> settings) {

    void follow(Theme theme, Words words) {
        var chosen = settings.getValue().appearance();
        theme.choiceProperty().set(asked.theme() == null ? chosen.theme() : asked.theme());
        theme.textSizeProperty()
                .set(asked.textSize() == null ? chosen.textSize() : asked.textSize());
        words.setLanguage(asked.language() == null ? chosen.language() : asked.language());
        theme.lessMotionProperty().set(chosen.reducedMotion());
        var appearance = settings.map(Settings::appearance);
        appearance.map(Appearance::theme).subscribe((_, now) -> theme.choiceProperty().set(now));
        appearance
                .map(Appearance::textSize)
                .subscribe((_, now) -> theme.textSizeProperty().set(now));
        appearance.map(Appearance::language).subscribe((_, now) -> words.setLanguage(now));
        appearance
                .map(Appearance::reducedMotion)
                .subscribe((_, now) -> theme.lessMotionProperty().set(now));
    }
}
