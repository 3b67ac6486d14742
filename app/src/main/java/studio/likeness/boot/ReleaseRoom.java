package studio.likeness.boot;

import java.net.URI;
import java.util.Optional;
import studio.likeness.core.notice.Notice;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.release.Release;
import studio.likeness.core.release.Releases;
import studio.likeness.core.release.Version;
import studio.likeness.core.text.Message;
import studio.likeness.os.desk.SystemDesk;
import studio.likeness.os.http.HttpWire;
import studio.likeness.os.release.PublishedReleases;
import studio.likeness.ui.notice.NoticeCenter;
import studio.likeness.ui.settings.ReleaseViewModel;
import studio.likeness.ui.shell.ShellViewModel;

/// Newer versions, where a build knows of a place for them.
record ReleaseRoom(Tools tools, ShellViewModel shell, NoticeCenter notices) {

    /// Nothing for a build without such a place, and for one that is no version itself.
    Optional<ReleaseViewModel> of(Edition edition) {
        return Version.read(edition.version())
                .flatMap(ours -> edition.releases().map(address -> model(ours, address)));
    }

    private ReleaseViewModel model(Version ours, URI address) {
        return new ReleaseViewModel(
                ours,
                new Asked(address),
                tools.settings(),
                tools.tasks(),
                new ReleaseViewModel.Outlets(
                        new SystemDesk(System.getProperty("os.name")), this::tell, shell::trouble));
    }

    private void tell(Release release) {
        notices.tell(
                Notice.Weight.INFO,
                Message.of("settings.releases.newer", "version", release.version().toString()));
    }

    /// A connection for one question: most people never ask it.
    private record Asked(URI address) implements Releases {
        @Override
        public String host() {
            return address.getHost();
        }

        @Override
        public Outcome<Release> newest() throws InterruptedException {
            try (var wire = new HttpWire(Help.version())) {
                return new PublishedReleases(wire, address).newest();
            }
        }
    }
}
