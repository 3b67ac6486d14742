package studio.likeness.practice.blockrun;

import java.util.Optional;
import studio.likeness.practice.picture.Fetcher;
import studio.likeness.practice.picture.Picture;
import studio.likeness.practice.picture.PictureReader;
import studio.likeness.practice.picture.Source;

/// A picture that was given to us, and what its head says.
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried along
record Photo(Picture picture, byte[] bytes) {
    static final int MOST_BYTES = 10 << 20;

    /// Empty when it cannot be had or is no picture.
    static Optional<Photo> open(Fetcher fetcher, Source source) {
        return fetcher.fetch(source).flatMap(Photo::of);
    }

    static Optional<Photo> of(byte[] bytes) {
        return PictureReader.read(bytes).map(picture -> new Photo(picture, bytes));
    }
}
