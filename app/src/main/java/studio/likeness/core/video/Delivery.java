package studio.likeness.core.video;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;

/// Brings files of this computer to a service, in a form that it takes. A shot keeps naming the
/// file itself; only the order that leaves carries its bytes, or the address that they got.
public final class Delivery {
    /// A request that carries more is refused by some gateways for its size alone.
    static final int MOST_BYTES = 15 << 20;

    private static final Map<String, String> TYPES =
            Map.of(
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "png", "image/png",
                    "webp", "image/webp",
                    "mp3", "audio/mpeg",
                    "wav", "audio/wav");

    private final ChosenFiles files;
    private final InlinedFiles inlined;

    public Delivery(ChosenFiles files) {
        this.files = files;
        inlined = new InlinedFiles(files);
    }

    public static boolean isHere(URI piece) {
        return "file".equals(piece.getScheme());
    }

    /// Blocks while files are read and, where the service wants it so, uploaded.
    Outcome<Shot> bring(Shot shot, VideoService service, Model model) throws InterruptedException {
        var heavy = inlined.weigh(inlined(shot, model));
        if (heavy.isPresent()) {
            return Outcome.failed(heavy.get());
        }
        var ends = new ArrayList<URI>();
        shot.frames().first().ifPresent(ends::add);
        shot.frames().last().ifPresent(ends::add);
        var frames = brought(ends, service, model.forms(Medium.PICTURE));
        if (frames instanceof Outcome.Failed<List<URI>>(var problem)) {
            return Outcome.failed(problem);
        }
        return pieces(shot.material(), service, model)
                .then(
                        pieces ->
                                frames.map(
                                        there ->
                                                ShotEdit.of(shot)
                                                        .using(pieces)
                                                        .between(frames(shot.frames(), there))
                                                        .shot()));
    }

    private Outcome<Material> pieces(Material material, VideoService service, Model model)
            throws InterruptedException {
        var all = material;
        for (var medium : Medium.values()) {
            switch (brought(material.of(medium), service, model.forms(medium))) {
                case Outcome.Failed<List<URI>>(var problem) -> {
                    return Outcome.failed(problem);
                }
                case Outcome.Done<List<URI>>(var there) -> all = all.with(medium, there);
            }
        }
        return Outcome.done(all);
    }

    private static Shot.Frames frames(Shot.Frames before, List<URI> there) {
        return new Shot.Frames(
                before.first().map(_ -> there.getFirst()), before.last().map(_ -> there.getLast()));
    }

    private Outcome<List<URI>> brought(List<URI> pieces, VideoService service, Set<PhotoForm> forms)
            throws InterruptedException {
        var there = new ArrayList<URI>();
        for (var piece : pieces) {
            if (!isHere(piece)) {
                there.add(piece);
                continue;
            }
            switch (brought(Path.of(piece), service, forms)) {
                case Outcome.Failed<URI>(var problem) -> {
                    return Outcome.failed(problem);
                }
                case Outcome.Done<URI>(var address) -> there.add(address);
            }
        }
        return Outcome.done(List.copyOf(there));
    }

    private Outcome<URI> brought(Path file, VideoService service, Set<PhotoForm> forms)
            throws InterruptedException {
        var type = type(file);
        if (type.isEmpty()) {
            return Outcome.failed(new PhotoProblem.PhotoUnreadable());
        }
        if (forms.contains(PhotoForm.INLINE)) {
            return inlined.whole(file, type.get());
        }
        return switch (files.read(file, MOST_BYTES)) {
            case Outcome.Failed<byte[]>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<byte[]>(var bytes) when forms.contains(PhotoForm.UPLOAD) ->
                    service.host(new Photo.Held(new Body.Content(bytes), type.get()))
                            .map(Photo.At::address);
            case Outcome.Done<byte[]> _ -> Outcome.failed(new PhotoProblem.PhotoNeedsAddress());
        };
    }

    /// The files that travel inside the request.
    private static List<Path> inlined(Shot shot, Model model) {
        var frames = shot.frames();
        var ends = Stream.concat(frames.first().stream(), frames.last().stream());
        var pictures = Stream.concat(ends, shot.material().pictures().stream());
        return Stream.of(Medium.values())
                .filter(medium -> model.forms(medium).contains(PhotoForm.INLINE))
                .flatMap(
                        medium ->
                                medium == Medium.PICTURE
                                        ? pictures
                                        : shot.material().of(medium).stream())
                .filter(Delivery::isHere)
                .map(Path::of)
                .toList();
    }

    /// By the ending of its name; what stands in it was looked at when it was chosen.
    static Optional<String> type(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
