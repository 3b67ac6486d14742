package studio.likeness.ui.tour;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.playground.PlayStage;
import studio.likeness.ui.shell.Place;
import studio.likeness.ui.shell.ShellViewModel;

/// Every stop, in the order of their pictures. A new screen joins with one line here and is walked
/// and pictured from then on.
final class TourStops {
    /// Each place of the shell as it is met first.
    static final List<TourStop> PLACES = Stream.of(Place.values()).map(StudioStop::at).toList();

    private static final List<TourStop> SHELL =
            List.of(
                    StudioStop.showing(
                            "switch-to-live", Mode.PRACTICE, ShellViewModel::askModeSwitch),
                    StudioStop.showing(
                            "switch-to-practice", Mode.LIVE, ShellViewModel::askModeSwitch),
                    StudioStop.showing(
                            "welcome", Mode.PRACTICE, shell -> shell.welcome(() -> {}, () -> {})),
                    StudioStop.showing("shortcuts", Mode.PRACTICE, ShellViewModel::showShortcuts),
                    StudioStop.showing(
                            "problem",
                            Mode.PRACTICE,
                            shell ->
                                    shell.trouble(
                                            new Problem.DatabaseUnavailable(
                                                    "/home/ada/studio.db"))),
                    StudioStop.showing(
                            "records-closed",
                            Mode.PRACTICE,
                            shell -> {
                                shell.recordsClosed(new Problem.DatabaseNewer(9, 2), () -> {});
                                shell.close();
                            }),
                    StudioStop.showing(
                            "unexpected",
                            Mode.LIVE,
                            shell -> shell.trouble(new Problem.Unexpected("LS-4F2A-91C0"))),
                    StudioStop.showing(
                            "safe-graphics",
                            Mode.PRACTICE,
                            shell -> shell.offerSafeGraphics(() -> {})),
                    StudioStop.about("settings-about"),
                    StudioStop.telling(
                            "notices",
                            new Problem.HostUnreachable("blockrun.ai").what(),
                            new Problem.AnswerLost("blockrun.ai").what(),
                            new Problem.SettingsNotSaved("/home/ada").what()),
                    StudioStop.playing(
                            "playground-composed",
                            stage ->
                                    stage.cast(PlayStage.ADA, PlayStage.NOOR)
                                            .composed("She walks through a neon-lit alley.")
                                            .priced()
                                            .busy()),
                    StudioStop.playing(
                            "playground-several",
                            stage ->
                                    stage.cast(PlayStage.ADA)
                                            .composed("She walks through a neon-lit alley.")
                                            .priced()
                                            .several()),
                    StudioStop.playing(
                            "playground-compared",
                            stage ->
                                    stage.cast(PlayStage.ADA, PlayStage.ADA_THERE)
                                            .composed("She walks through a neon-lit alley.")
                                            .priced()
                                            .compared()),
                    StudioStop.playing("playground-fresh", stage -> stage.cast(PlayStage.ADA)),
                    StudioStop.playing(
                            "playground-troubles", stage -> stage.cast(PlayStage.ADA).troubled()),
                    StudioStop.playing(
                            "playground-unsettled", stage -> stage.cast(PlayStage.ADA).unsettled()),
                    StudioStop.playing(
                            "playground-unsent", stage -> stage.cast(PlayStage.ADA).unsent()),
                    StudioStop.looking("clips-gallery", gallery -> gallery.pictured().with(60)),
                    StudioStop.looking(
                            "clips-player", gallery -> gallery.pictured().with(60).looking(2)),
                    StudioStop.looking(
                            "clips-compare",
                            gallery -> gallery.pictured().with(60).comparing(0, 3)));

    /// What a service may say to an order.
    private static final List<TourStop> FAILURES =
            PlayStage.FAILURES.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                            each ->
                                    StudioStop.playing(
                                            "playground-" + each.getKey(),
                                            stage ->
                                                    stage.cast(PlayStage.ADA)
                                                            .failing(each.getValue())))
                    .toList();

    static final List<TourStop> ALL =
            Stream.of(
                            PLACES,
                            SHELL,
                            FAILURES,
                            WalletStops.ALL,
                            PayStops.ALL,
                            CarryStops.ALL,
                            SignerStop.ALL,
                            FaceStops.ALL)
                    .flatMap(List::stream)
                    .toList();

    private TourStops() {}
}
