package studio.likeness.practice.apimart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.asset.Verdict;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.key.Fields.Wrong;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.picture.Recording;
import studio.likeness.practice.picture.Source;

/// Looks at every reference of a video: approved assets, files on the web.
final class References {
    private static final int USUAL_INPUT_SECONDS = 5;

    private final People people;
    private final Reviews reviews;

    /// What the clip shows and how long its reference videos are.
    record Looked(String face, Optional<byte[]> picture, int inputSeconds) {
        private static final Looked NOTHING = new Looked("", Optional.empty(), 0);
    }

    References(People people, Reviews reviews) {
        this.people = people;
        this.reviews = reviews;
    }

    Looked look(PracticeKey key, VideoForm form) {
        var all = Looked.NOTHING;
        for (var reference : form.references()) {
            var asset = asset(key, form, reference);
            var bytes = asset.map(References::bytes).orElseGet(() -> fetched(reference));
            var face = asset.filter(a -> a.group().isReal()).map(Person.Asset::name).orElse("");
            var isFirstPicture = all.picture.isEmpty() && reference.kind() == Kind.IMAGE;
            all =
                    new Looked(
                            all.face.isEmpty() ? face : all.face,
                            isFirstPicture ? Optional.of(bytes) : all.picture,
                            all.inputSeconds + seconds(reference, bytes));
        }
        return all;
    }

    /// Nothing for what is no asset.
    private Optional<Person.Asset> asset(
            PracticeKey key, VideoForm form, VideoForm.Reference reference) {
        if (!reference.url().startsWith("asset://")) {
            return Optional.empty();
        }
        var asset =
                people.asset(key, reference.url().substring("asset://".length()))
                        .filter(Person.Asset::isActive)
                        .filter(a -> a.kind() == reference.kind())
                        .orElseThrow(() -> refused(reference, "asset not found or not approved"));
        if (asset.group().isReal() && !form.model().realPeople()) {
            throw refused(reference, "this model does not take real-person assets");
        }
        if (asset.group().isReal() && reference.isFrame()) {
            throw refused(reference, "a real-person asset serves as reference only");
        }
        return Optional.of(asset);
    }

    private static byte[] bytes(Person.Asset asset) {
        if (asset.review().verdict().orElse(null) instanceof Verdict.Usable(var file)) {
            try {
                return file.bytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("an active asset has a file");
    }

    private byte[] fetched(VideoForm.Reference reference) {
        var bytes =
                Source.web(reference.url())
                        .flatMap(reviews::fetch)
                        .orElseThrow(() -> refused(reference, "file cannot be fetched"));
        var isRight =
                reference.kind() == Kind.IMAGE
                        ? PictureReader.read(bytes).isPresent()
                        : Recording.read(bytes)
                                .filter(r -> r.isVideo() == (reference.kind() == Kind.VIDEO))
                                .isPresent();
        if (!isRight) {
            throw refused(reference, "file format is not supported");
        }
        return bytes;
    }

    private static int seconds(VideoForm.Reference reference, byte[] bytes) {
        if (reference.kind() != Kind.VIDEO) {
            return 0;
        }
        var length = Recording.read(bytes).map(r -> r.length().toSeconds()).orElse(0L);
        return length > 0 ? Math.toIntExact(length) : USUAL_INPUT_SECONDS;
    }

    private static Refused refused(VideoForm.Reference reference, String why) {
        return new Refused(Errors.field(reference.field(), Wrong.INVALID, why));
    }
}
