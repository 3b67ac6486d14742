package studio.likeness.os.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.release.Version;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.CodeChoices;
import studio.likeness.core.settings.Density;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.Pace;
import studio.likeness.core.settings.ServiceChoices;
import studio.likeness.core.settings.Settings;
import studio.likeness.core.settings.SettingsStore.Loaded;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.core.settings.Tidings;
import studio.likeness.core.settings.WalletChoices;
import studio.likeness.core.settings.WindowPlace;

class JsonSettingsStoreTest {
    private static final Clock NOON =
            new Clock() {
                @Override
                public Instant now() {
                    return LocalDateTime.of(2026, 11, 21, 12, 0, 5)
                            .atZone(ZoneId.systemDefault())
                            .toInstant();
                }

                @Override
                public Duration uptime() {
                    return Duration.ZERO;
                }
            };
    private static final String KEPT = "settings.broken-20261121-120005.json";
    private static final Settings CHOSEN =
            new Settings(
                    Mode.LIVE,
                    new Appearance(Language.ZH, ThemeChoice.DARK, 150, true, true),
                    new WindowPlace(-8, 12.5, 1280, 800, true),
                    new ServiceChoices(
                            Map.of(ServiceId.ANYFAST, URI.create("https://faces.example/any")),
                            true),
                    new Tidings(true, true, Version.read("1.22.333")),
                    WalletChoices.fresh()
                            .withIdleMinutes(12)
                            .withLocksHidden(false)
                            .withPayer(Mode.LIVE, "0x12")
                            .withCopied("0x34"));

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void placeTheFile() {
        file = folder.resolve("settings.json");
    }

    @Test
    void theFirstStartHasFreshSettingsAndMakesNoFile() {
        assertThat(store().load()).isEqualTo(new Loaded(Settings.fresh(), null));
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsSavedIsLoaded() throws Exception {
        assertThat(store().save(CHOSEN)).isEqualTo(Outcome.done(CHOSEN));
        assertThat(store().load()).isEqualTo(new Loaded(CHOSEN, null));
        assertThat(file).content().contains("\"version\" : 1").endsWith("}\n");
        assertThat(Posix.rights(file)).isEqualTo(Posix.OWNER_FILE);
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void anySettingsComeBack() {
        var random = new Random(11);
        var store = store();
        for (var i = 0; i < 100; i++) {
            var settings = anySettings(random);
            store.save(settings);
            assertThat(store.load()).isEqualTo(new Loaded(settings, null));
        }
    }

    @Test
    void fieldsOfOthersAreKept() throws Exception {
        Files.writeString(
                file,
                """
                {"version":1, "later":{"a":[1,2]}, "window":{"x":1,"y":2,"width":3,"height":4,"screen":7}}
                """);
        store().save(CHOSEN);
        assertThat(file).content().contains("later", "\"screen\" : 7", "1280");
        assertThat(store().load()).isEqualTo(new Loaded(CHOSEN, null));
    }

    @Test
    void anAddressTakenBackLeavesWhatOthersWroteBesideIt() throws Exception {
        Files.writeString(
                file,
                """
                {"version":1, "services":{"anyfast":{"url":"https://a.example","later":2}}}
                """);
        var home = store().load().settings().withService(ServiceId.ANYFAST, null);
        store().save(home);
        assertThat(file).content().contains("later").doesNotContain("a.example");
        assertThat(store().load()).isEqualTo(new Loaded(home, null));
    }

    @Test
    void valuesOutOfRangeAreClamped() throws Exception {
        Files.writeString(
                file,
                """
                {"version":1,"textSize":1e99,
                 "window":{"x":-1e300,"y":0,"width":1e300,"height":500}}
                """);
        var loaded = store().load();
        assertThat(loaded.problem()).isNull();
        assertThat(loaded.settings().appearance().textSize()).isEqualTo(Settings.LARGEST_TEXT);
        assertThat(loaded.settings().window())
                .isEqualTo(new WindowPlace(-100_000, 0, 100_000, 500, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"version\":0}", "{\"version\":1}x"})
    void aBrokenFileIsKeptNamedAndReplaced(String content) throws Exception {
        Files.writeString(file, content);
        assertThat(store().load()).isEqualTo(broken(Settings.fresh()));
        assertThat(folder.resolve(KEPT)).hasContent(content);
        assertThat(store().load()).isEqualTo(new Loaded(Settings.fresh(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\":\"klingon\"",
                "\"language\":7",
                "\"textSize\":\"big\"",
                "\"safeGraphics\":\"yes\"",
                "\"window\":{\"x\":1}",
                "\"window\":[]",
                "\"welcomed\":1",
                "\"wallet\":{\"copied\":\"all\"}",
                "\"wallet\":{\"copied\":[7]}",
                "\"releases\":\"yes\"",
                "\"toldRelease\":\"2.0-beta\"",
                "\"services\":[]",
                "\"services\":{\"apimart\":\"https://a.example\"}",
                "\"services\":{\"apimart\":{\"url\":7}}",
                "\"services\":{\"apimart\":{\"url\":\"http://a.example\"}}",
                "\"services\":{\"apimart\":{\"url\":\"http://a b\"}}",
                "\"window\":{\"x\":1,\"y\":1,\"width\":0,\"height\":9}",
            })
    void oneImpossibleValueCostsNoOtherValue(String flaw) throws Exception {
        var content = "{\"version\":1,\"theme\":\"dark\"," + flaw + "}";
        Files.writeString(file, content);
        var understood = Settings.fresh().withAppearance(a -> a.withTheme(ThemeChoice.DARK));
        assertThat(store().load()).isEqualTo(broken(understood));
        assertThat(folder.resolve(KEPT)).hasContent(content);
        assertThat(store().load()).isEqualTo(new Loaded(understood, null));
    }

    @Test
    void aBrokenFileStaysWhereItIsWhenNothingCanTakeItsPlace() throws Exception {
        Files.writeString(file, "{ half");
        // What a killed write left is swept away first, and this cannot be.
        Files.createDirectories(folder.resolve(".settings.json.x.part/in-the-way"));
        var loaded = store().load();
        assertThat(loaded.problem()).isInstanceOf(Problem.SettingsNotSaved.class);
        assertThat(file).hasContent("{ half");
        assertThat(names()).containsExactlyInAnyOrder("settings.json", ".settings.json.x.part");
    }

    @Test
    void aSecondBrokenFileInTheSameSecondGetsItsOwnName() throws Exception {
        Files.writeString(file, "first");
        store().load();
        Files.writeString(file, "second");
        store().load();
        assertThat(folder.resolve(KEPT)).hasContent("first");
        assertThat(folder.resolve(KEPT.replace(".json", "-2.json"))).hasContent("second");
    }

    @Test
    void aFileTooLargeToBeSettingsIsNotReadIn() throws Exception {
        Files.writeString(file, "{\"version\":1,\"x\":\"" + "x".repeat(65536) + "\"}");
        assertThat(store().load()).isEqualTo(broken(Settings.fresh()));
    }

    @Test
    void aFileBrokenWhileTheProgramRunsIsKeptAtTheNextSave() throws Exception {
        store().save(CHOSEN);
        for (var broken : List.of("{\"version\":1,", "[1]", "{\"version\":1,\"mode\":\"dream\"}")) {
            Files.deleteIfExists(folder.resolve(KEPT));
            Files.writeString(file, broken);
            assertThat(store().save(CHOSEN)).isEqualTo(Outcome.done(CHOSEN));
            assertThat(folder.resolve(KEPT)).hasContent(broken);
            assertThat(store().load()).isEqualTo(new Loaded(CHOSEN, null));
        }
    }

    @Test
    void aNewerProgramsFileIsUsedAndNeverWrittenOver() throws Exception {
        var newer = "{\"version\":3,\"theme\":\"dark\",\"language\":{\"ui\":\"en\"}}";
        Files.writeString(file, newer);
        var problem = new Problem.SettingsNewer(3, 1);
        assertThat(store().load())
                .isEqualTo(
                        new Loaded(
                                Settings.fresh().withAppearance(a -> a.withTheme(ThemeChoice.DARK)),
                                problem));
        assertThat(store().save(CHOSEN)).isEqualTo(Outcome.failed(problem));
        assertThat(file).hasContent(newer);
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void aLinkedFileStaysLinkedAlsoWhenBroken() throws Exception {
        var real = folder.resolve("dotfiles.json");
        Files.createSymbolicLink(file, real);
        store().save(CHOSEN);
        Files.writeString(real, "broken");
        assertThat(store().load()).isEqualTo(broken(Settings.fresh()));
        assertThat(folder.resolve(KEPT)).hasContent("broken");
        store().save(CHOSEN);
        assertThat(file).isSymbolicLink();
        assertThat(real).content().contains("zh");
    }

    @Test
    void aFolderThatTakesNoFileIsNamed() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "");
        var store = new JsonSettingsStore(plain.resolve("settings.json"), NOON);
        assertThat(store.save(CHOSEN))
                .isEqualTo(Outcome.failed(new Problem.SettingsNotSaved(plain.toString())));
        assertThat(store.load().problem())
                .isEqualTo(new Problem.SettingsNotSaved(plain.toString()));
    }

    @Test
    void whatAKilledWriteLeftIsGoneAfterLoading() throws Exception {
        Files.writeString(folder.resolve(AtomicFile.temporaryName("settings.json")), "{\"ver");
        store().load();
        assertThat(names()).isEmpty();
    }

    private JsonSettingsStore store() {
        return new JsonSettingsStore(file, NOON);
    }

    private static Loaded broken(Settings settings) {
        return new Loaded(settings, new Problem.SettingsBroken(KEPT));
    }

    private static Settings anySettings(Random random) {
        return new Settings(
                one(random, Mode.values()),
                new Appearance(
                        one(random, Language.values()),
                        one(random, ThemeChoice.values()),
                        random.nextInt(60, 220),
                        random.nextBoolean(),
                        random.nextBoolean()),
                random.nextBoolean()
                        ? null
                        : new WindowPlace(
                                random.nextDouble(-5000, 5000),
                                random.nextInt(-5000, 5000),
                                random.nextDouble(1, 9000),
                                random.nextDouble(1, 9000),
                                random.nextBoolean()),
                new ServiceChoices(
                        random.nextBoolean()
                                ? Map.of()
                                : Map.of(
                                        one(random, ServiceId.values()),
                                        URI.create(
                                                "http://127.0.0.1:" + random.nextInt(1, 65_000))),
                        random.nextBoolean()),
                new Tidings(
                        random.nextBoolean(),
                        random.nextBoolean(),
                        Version.read(random.nextBoolean() ? "" : "0.2." + random.nextInt(99))),
                WalletChoices.fresh()
                        .withIdleMinutes(random.nextInt(0, 99))
                        .withLocksHidden(random.nextBoolean())
                        .withCodes(
                                new CodeChoices(
                                        one(random, Density.values()),
                                        one(random, Pace.values()))));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }
}
