package studio.likeness.ui.playground;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.ui.control.Segmented;

/// Seconds, ratio and resolution as few choices each, made anew for what the model offers.
final class ShotControls {
    private static final List<Integer> ROUND = List.of(5, 8, 10, 15, 20, 30);
    private static final int MOST = 6;

    private final ComposerViewModel composer;
    private Subscription inside = Subscription.EMPTY;
    private String shownFor = "";

    ShotControls(ComposerViewModel composer) {
        this.composer = composer;
    }

    /// @param box holds the label already
    record Slot(VBox box, Label label) {}

    Subscription follow(Slot seconds, Slot ratio, Slot resolution) {
        return Subscription.combine(
                composer.shotProperty()
                        .subscribe(
                                shot -> {
                                    var key = shot.service() + " " + shot.model();
                                    if (!key.equals(shownFor)) {
                                        shownFor = key;
                                        inside.unsubscribe();
                                        build(seconds, ratio, resolution);
                                    }
                                }),
                () -> inside.unsubscribe());
    }

    private void build(Slot seconds, Slot ratio, Slot resolution) {
        var model = composer.fitting().model();
        inside =
                Subscription.combine(
                        fill(
                                seconds,
                                "play-seconds",
                                lengths(model),
                                Shot::seconds,
                                ShotEdit::lasting),
                        fill(
                                ratio,
                                "play-ratio",
                                model.ratios(),
                                Shot::ratio,
                                (edit, now) -> edit.shaped(now, shot().resolution())),
                        fill(
                                resolution,
                                "play-resolution",
                                List.copyOf(model.resolutions().keySet()),
                                Shot::resolution,
                                (edit, now) -> edit.shaped(shot().ratio(), now)));
    }

    private Shot shot() {
        return composer.shotProperty().get();
    }

    /// The shortest, the longest, what is usual, and round numbers between.
    private static List<Integer> lengths(Model model) {
        var range = model.seconds();
        var wanted =
                Stream.concat(
                                Stream.of(range.least(), range.usual(), range.most()),
                                ROUND.stream().filter(n -> n >= range.least() && n <= range.most()))
                        .distinct()
                        .limit(MOST);
        return wanted.sorted().toList();
    }

    private <T> Subscription fill(
            Slot slot,
            String id,
            List<T> items,
            Function<Shot, T> get,
            BiFunction<ShotEdit, T, ShotEdit> set) {
        var chosen = get.apply(shot());
        var all =
                items.contains(chosen)
                        ? items
                        : Stream.concat(items.stream(), Stream.of(chosen)).toList();
        var choice = new Segmented<>(slot.label.getText(), all, String::valueOf);
        choice.setId(id);
        for (var i = 0; i < all.size(); i++) {
            var name = String.valueOf(all.get(i)).toLowerCase(Locale.ROOT).replace(':', '-');
            choice.getChildren().get(i).setId(id + "-" + name);
        }
        slot.label.setLabelFor(choice);
        slot.box.getChildren().setAll(slot.label, choice);
        Consumer<T> choose = now -> composer.edit(edit -> set.apply(edit, now));
        return Subscription.combine(
                composer.shotProperty()
                        .subscribe(shot -> choice.valueProperty().set(get.apply(shot))),
                choice.valueProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (now != null && !now.equals(get.apply(shot()))) {
                                        choose.accept(now);
                                    }
                                }));
    }
}
