package studio.likeness.ui.enroll;

import studio.likeness.core.face.KeptPhoto;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Problem;

/// How far the photo is. Exactly one of these holds.
public sealed interface PhotoState {
    record None() implements PhotoState {}

    record Reading() implements PhotoState {}

    /// Read, cleaned and kept.
    record Chosen(KeptPhoto photo, Photo.Held held) implements PhotoState {}

    /// Not read, or not there.
    record Wrong(Problem problem) implements PhotoState {}
}
