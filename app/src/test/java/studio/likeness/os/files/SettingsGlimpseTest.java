package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.Language;
import studio.likeness.os.clock.SystemClock;

class SettingsGlimpseTest {
    @TempDir Path folder;

    @Test
    void seesWhatTheStoreSaved() {
        var store = new JsonSettingsStore(file(), new SystemClock());
        for (var language : Language.values()) {
            for (var safe : List.of(true, false)) {
                var chosen = store.load().settings();
                store.save(chosen.withAppearance(look -> in(look, language, safe)));
                var read = store.load().settings().appearance();
                assertThat(SettingsGlimpse.of(file()))
                        .isEqualTo(
                                new SettingsGlimpse(
                                        read.safeGraphics(), read.language() == Language.ZH));
                assertThat(read.language()).isEqualTo(language);
                assertThat(read.safeGraphics()).isEqualTo(safe);
            }
        }
    }

    @Test
    void seesWhatAPersonWrote() throws IOException {
        assertThat(glimpse("{\"language\":\"zh\",\n\"safeGraphics\"  :\ttrue}"))
                .isEqualTo(new SettingsGlimpse(true, true));
    }

    @Test
    void takesNoTextForAChoice() throws IOException {
        var nothing = new SettingsGlimpse(false, false);
        assertThat(SettingsGlimpse.of(file())).isEqualTo(nothing);
        assertThat(glimpse("")).isEqualTo(nothing);
        assertThat(glimpse("{\"note\": \"\\\"safeGraphics\\\": true\"}")).isEqualTo(nothing);
        assertThat(glimpse("{\"safeGraphics\": \"true\", \"language\": \"zhuang\"}"))
                .isEqualTo(nothing);
    }

    @Test
    void whatAStartAsksForCountsFirst() {
        var chinese = new SettingsGlimpse(false, true);
        assertThat(chinese.isChinese(null)).isTrue();
        assertThat(chinese.isChinese(Language.EN)).isFalse();
        assertThat(new SettingsGlimpse(false, false).isChinese(Language.ZH)).isTrue();
    }

    private static Appearance in(Appearance look, Language language, boolean safe) {
        return look.withLanguage(language).withSafeGraphics(safe);
    }

    private SettingsGlimpse glimpse(String text) throws IOException {
        Files.writeString(file(), text);
        return SettingsGlimpse.of(file());
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
