package studio.likeness.os.kill;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.release.Version;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ServiceChoices;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.core.settings.Tidings;
import studio.likeness.core.settings.WalletChoices;
import studio.likeness.core.settings.WindowPlace;
import studio.likeness.os.clock.SystemClock;
import studio.likeness.os.files.JsonSettingsStore;

/// Saves numbered settings one after the other until it is killed.
final class SavingVictim {
    private SavingVictim() {}

    static void main(String[] args) {
        var store = store(Path.of(args[0]));
        store.save(numbered(0));
        IO.println(Victim.READY);
        for (var number = 1; true; number++) {
            if (store.save(numbered(number)) instanceof Outcome.Failed<Settings>(var problem)) {
                IO.println(problem);
                return;
            }
            IO.println(number);
        }
    }

    static JsonSettingsStore store(Path folder) {
        return new JsonSettingsStore(folder.resolve("settings.json"), new SystemClock());
    }

    /// The same number in every field, so that a mixture of two would show.
    static Settings numbered(int number) {
        return new Settings(
                number % 2 == 0 ? Mode.PRACTICE : Mode.LIVE,
                new Appearance(
                        number % 3 == 0 ? Language.EN : Language.ZH,
                        number % 5 == 0 ? ThemeChoice.LIGHT : ThemeChoice.DARK,
                        Settings.SMALLEST_TEXT + number % 100,
                        number % 2 == 0,
                        number % 3 == 0),
                new WindowPlace(number, number, number + 1, number + 1, number % 5 == 0),
                new ServiceChoices(
                        Map.of(
                                ServiceId.APIMART,
                                URI.create("https://host-" + number + ".example")),
                        number % 2 == 0),
                new Tidings(
                        number % 2 == 0,
                        number % 3 == 0,
                        Optional.of(new Version(number % 9, number % 99, number % 999))),
                WalletChoices.fresh().withIdleMinutes(1 + number % 50));
    }
}
