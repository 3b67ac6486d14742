package studio.likeness.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.release.Release;
import studio.likeness.core.release.Releases;
import studio.likeness.core.release.Version;
import studio.likeness.core.settings.Settings;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;
import studio.likeness.ui.prefs.NoStore;
import studio.likeness.ui.task.ManualTasks;
import studio.likeness.ui.walk.Fx;

/// Newer versions, told only to a person who wants to know.
class ReleaseViewModelTest {
    private static final Release NEWER =
            new Release(new Version(0, 2, 0), URI.create("https://releases.example/0.2.0"));

    private final ManualTasks tasks = new ManualTasks();
    private final LiveSettings settings =
            new LiveSettings(new NoStore(), tasks, Settings.fresh(), _ -> {});
    private final List<Release> told = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final Place place = new Place();
    private final ReleaseViewModel model = model(new Version(0, 1, 0));

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void nobodyIsAskedBeforeAPersonSaysYes() {
        model.begin();
        tasks.runAll();
        assertThat(place.asked).isZero();
    }

    @Test
    void aYesIsFollowedByALook() {
        model.want(true);
        tasks.runAll();
        assertThat(place.asked).isEqualTo(1);
        assertThat(model.newerProperty().get()).contains(NEWER);
        assertThat(told).containsExactly(NEWER);
    }

    @Test
    void eachVersionIsToldOnceWhateverStartsFollow() {
        model.want(true);
        tasks.runAll();
        model(new Version(0, 1, 0)).begin();
        tasks.runAll();
        assertThat(place.asked).isEqualTo(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void theNewestHasNothingToTell() {
        var newest = model(new Version(0, 2, 0));
        newest.want(true);
        tasks.runAll();
        assertThat(newest.newerProperty().get()).isEmpty();
        assertThat(newest.foundProperty().get().key()).isEqualTo("settings.releases.newest");
        assertThat(told).isEmpty();
    }

    /// A start without a network shows no notice; the settings say what is true.
    @Test
    void noAnswerIsToldOnlyToWhoLooks() {
        place.answer = Outcome.failed(new Problem.HostUnreachable("releases.example"));
        settings.update(all -> all.withTidings(t -> t.withReleases(true)));
        model.begin();
        assertThat(model.foundProperty().get().key()).isEqualTo("settings.releases.unasked");
        tasks.runAll();
        assertThat(told).isEmpty();
        assertThat(model.foundProperty().get().key()).isEqualTo("problem.host-unreachable.what");
    }

    @Test
    void anAnswerAfterANoIsNotHeard() {
        model.want(true);
        model.want(false);
        tasks.runAll();
        assertThat(told).isEmpty();
        assertThat(model.newerProperty().get()).isEmpty();
    }

    @Test
    void thePageOpensInThePersonsBrowserAndOnlyThere() {
        var field = Fx.call(() -> new ReleaseField(model, new Words(Locale.ENGLISH)));
        Fx.run(() -> field.follow());
        var page = (Button) field.lookup("#settings-releases-page");
        var found = (Label) field.lookup("#settings-releases-found");
        assertThat(page.isVisible()).isFalse();
        assertThat(found.isVisible()).isFalse();
        Fx.run(((CheckBox) field.lookup("#settings-releases"))::fire);
        tasks.runAll();
        assertThat(found.getText()).isEqualTo("Version 0.2.0 is out.");
        assertThat(opened).isEmpty();
        Fx.run(page::fire);
        tasks.runAll();
        assertThat(opened).containsExactly(NEWER.page());
    }

    private ReleaseViewModel model(Version ours) {
        return new ReleaseViewModel(
                ours,
                place,
                settings,
                tasks,
                new ReleaseViewModel.Outlets(
                        page -> {
                            opened.add(page);
                            return Outcome.done(page);
                        },
                        told::add,
                        _ -> {}));
    }

    private static final class Place implements Releases {
        private Outcome<Release> answer = Outcome.done(NEWER);
        private int asked;

        @Override
        public String host() {
            return "releases.example";
        }

        @Override
        public Outcome<Release> newest() {
            asked++;
            return answer;
        }
    }
}
