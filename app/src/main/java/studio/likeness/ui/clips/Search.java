package studio.likeness.ui.clips;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.likeness.core.video.Clip;
import studio.likeness.core.video.Mentions;

/// What is looked for. Empty parts let everything through.
///
/// @param words all of them somewhere in prompt, name, tag, model or file
record Search(String words, String person, String service, String model, boolean starred) {
    static final Search ALL = new Search("", "", "", "", false);

    Search saying(String now) {
        return new Search(now, person, service, model, starred);
    }

    Search of(String now) {
        return new Search(words, now, service, model, starred);
    }

    Search at(String now) {
        return new Search(words, person, now, model, starred);
    }

    Search by(String now) {
        return new Search(words, person, service, now, starred);
    }

    Search starred(boolean now) {
        return new Search(words, person, service, model, now);
    }

    boolean fits(Clip clip) {
        return (person.isEmpty() || clip.people().contains(person))
                && (service.isEmpty() || clip.shot().service().title().equals(service))
                && (model.isEmpty() || clip.shot().model().equals(model))
                && (!starred || clip.marks().star())
                && says(clip);
    }

    private boolean says(Clip clip) {
        if (words.isBlank()) {
            return true;
        }
        var text =
                Stream.of(
                                List.of(
                                        Mentions.named(clip.shot()),
                                        clip.file(),
                                        clip.shot().model()),
                                clip.people(),
                                clip.marks().tags())
                        .flatMap(part -> part.stream())
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }
}
