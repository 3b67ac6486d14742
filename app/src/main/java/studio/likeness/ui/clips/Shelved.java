package studio.likeness.ui.clips;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.video.Clip;

/// Clips with what can be chosen among them, each in the order of the alphabet. Put together where
/// they are read: there may be many.
record Shelved(List<Clip> clips, List<String> people, List<String> services, List<String> models) {
    static final Shelved NOTHING = new Shelved(List.of(), List.of(), List.of(), List.of());

    static Outcome<Shelved> of(List<Clip> clips) {
        return Outcome.done(sorted(clips));
    }

    private static Shelved sorted(List<Clip> clips) {
        SortedSet<String> people = new TreeSet<>();
        SortedSet<String> services = new TreeSet<>();
        SortedSet<String> models = new TreeSet<>();
        for (var clip : clips) {
            people.addAll(clip.people());
            services.add(clip.shot().service().title());
            models.add(clip.shot().model());
        }
        return new Shelved(clips, List.copyOf(people), List.copyOf(services), List.copyOf(models));
    }

    /// One more, in front; in the place of the same one as it was before.
    Shelved with(Clip clip) {
        var more = new ArrayList<>(clips);
        more.removeIf(known -> known.id().equals(clip.id()));
        more.addFirst(clip);
        return sorted(List.copyOf(more));
    }
}
