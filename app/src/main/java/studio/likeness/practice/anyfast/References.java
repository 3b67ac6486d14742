package studio.likeness.practice.anyfast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.asset.Verdict;
import studio.likeness.practice.http.Refused;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.picture.Picture;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.picture.Source;

/// Looks at every reference of a video: assets on the shelf, files on the web.
final class References {
    private final Shelf shelf;
    private final Reviews reviews;

    /// What the clip shows: whose face, and the picture that moves.
    record Portrait(String face, Optional<byte[]> picture) {}

    References(Shelf shelf, Reviews reviews) {
        this.shelf = shelf;
        this.reviews = reviews;
    }

    /// `faceAsFrame` takes a verified face as first or last frame, which is not documented.
    Portrait check(PracticeKey key, Content content, boolean faceAsFrame) {
        var portrait = new Portrait("", Optional.empty());
        for (var item : content.items()) {
            var found =
                    item.isAsset() ? asset(key, item, faceAsFrame) : new Portrait("", file(item));
            if (portrait.picture().isEmpty() && item.form() == Content.Form.IMAGE) {
                portrait = found;
            }
        }
        return portrait;
    }

    private Portrait asset(PracticeKey key, Content.Item item, boolean faceAsFrame) {
        var asset = shelf.asset(key, item.assetId()).orElseThrow(() -> notFound(item));
        if (asset.kind() != kind(item.form())) {
            throw invalid(item, "the asset is of another type");
        }
        var isPerson =
                shelf.group(key, asset.group())
                        .filter(g -> g.type() == Group.Type.LIVENESS_FACE)
                        .isPresent();
        if (isPerson && item.role().endsWith("_frame") && !faceAsFrame) {
            throw invalid(item, "a verified asset serves as reference only");
        }
        return switch (asset.review().verdict().orElseThrow(() -> notFound(item))) {
            case Verdict.Usable(var file) -> {
                try {
                    yield new Portrait(isPerson ? asset.name() : "", Optional.of(file.bytes()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case Verdict.Unusable _ -> throw notFound(item);
        };
    }

    /// A file from the web is fetched; a real face in it is refused, as far as the picture's own
    /// marker says that there is one.
    private Optional<byte[]> file(Content.Item item) {
        var source =
                item.url().startsWith("data:") ? Source.data(item.url()) : Source.web(item.url());
        var bytes =
                source.flatMap(reviews::fetch)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "InvalidImageURL.Unreachable",
                                                item,
                                                "cannot be fetched"));
        if (item.form() != Content.Form.IMAGE) {
            return Optional.empty();
        }
        var picture =
                PictureReader.read(bytes)
                        .orElseThrow(
                                () -> refused("UnsupportedImageFormat", item, "is no known image"));
        if (hasFace(picture)) {
            throw refused(
                    "InputImageSensitiveContentDetected.PrivacyInformation",
                    item,
                    "may contain a real person");
        }
        return Optional.of(bytes);
    }

    private static boolean hasFace(Picture picture) {
        return picture.faces().orElse(0) > 0;
    }

    private static Kind kind(Content.Form form) {
        return switch (form) {
            case IMAGE -> Kind.IMAGE;
            case VIDEO -> Kind.VIDEO;
            case AUDIO -> Kind.AUDIO;
        };
    }

    private static Refused notFound(Content.Item item) {
        return refused("InvalidParameter", item, "asset not found");
    }

    private static Refused invalid(Content.Item item, String why) {
        return refused("InvalidParameter", item, why);
    }

    private static Refused refused(String code, Content.Item item, String why) {
        return new Refused(Errors.relayed(400, code, item.field() + " " + why));
    }
}
