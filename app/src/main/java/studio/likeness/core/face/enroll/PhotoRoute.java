package studio.likeness.core.face.enroll;

import java.util.Optional;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.face.Photos;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// The way of a photo to a service, in a form that it takes.
public final class PhotoRoute {
    private final Photos photos;
    private final Host host;

    /// A place that gives a photo an address, where the service itself does not.
    @FunctionalInterface
    public interface Host {
        Outcome<Photo.At> host(Photo.Held photo) throws InterruptedException;

        /// Why there is no such place at present.
        default Optional<Problem> missing() {
            return Optional.empty();
        }
    }

    /// @param host any other place, a problem where there is none
    public PhotoRoute(Photos photos, Host host) {
        this.photos = photos;
        this.host = host;
    }

    /// Where the photo goes, as far as a person should know before it does.
    public enum Way {
        /// It stands at an address already.
        ITS_ADDRESS,
        /// The service keeps it and hands it to nobody.
        INTO_THE_SERVICE,
        /// It gets an address that anybody can open who knows it.
        PUBLIC_PLACE
    }

    public static Way way(FaceService service, FaceKind kind, KeptPhoto photo) {
        var forms = service.offer().of(kind).photo();
        if (photo.address().isPresent() && forms.contains(PhotoForm.PUBLIC_ADDRESS)) {
            return Way.ITS_ADDRESS;
        }
        return forms.contains(PhotoForm.INLINE) ? Way.INTO_THE_SERVICE : Way.PUBLIC_PLACE;
    }

    /// What would keep the photo from getting there. Better said where it is chosen than after a
    /// person stood before the camera.
    public Optional<Problem> obstacle(FaceService service, FaceKind kind, KeptPhoto photo) {
        var elsewhere =
                way(service, kind, photo) == Way.PUBLIC_PLACE
                        && !service.offer().of(kind).photo().contains(PhotoForm.UPLOAD);
        return elsewhere ? host.missing() : Optional.empty();
    }

    /// Blocks while the photo is brought there.
    public Outcome<Photo> bring(FaceService service, FaceKind kind, KeptPhoto photo)
            throws InterruptedException {
        return switch (way(service, kind, photo)) {
            case ITS_ADDRESS -> Outcome.done(new Photo.At(photo.address().orElseThrow()));
            case INTO_THE_SERVICE -> photos.open(photo).map(held -> held);
            case PUBLIC_PLACE ->
                    switch (photos.open(photo)) {
                        case Outcome.Failed<Photo.Held>(var problem) -> Outcome.failed(problem);
                        case Outcome.Done<Photo.Held>(var held) ->
                                uploaded(service, kind, held).map(at -> at);
                    };
        };
    }

    private Outcome<Photo.At> uploaded(FaceService service, FaceKind kind, Photo.Held held)
            throws InterruptedException {
        var forms = service.offer().of(kind).photo();
        return forms.contains(PhotoForm.UPLOAD) ? service.host(held) : host.host(held);
    }
}
