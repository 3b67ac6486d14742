package studio.likeness.ui.codes;

import studio.likeness.ui.view.PictureWindow;

/// What a feature needs to take codes in.
///
/// @param files where a person chooses them
public record CodeDoor(PictureWindow files, IntakeViewModel.Tools tools) {}
