package studio.likeness.ui.playground;

import java.util.Optional;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Hindrance;

/// A face in the list, and why it cannot play in the clip as it is composed now.
record FaceChoice(Cast.Member member, Optional<Hindrance> hindrance) {
    boolean usable() {
        return hindrance.isEmpty();
    }

    String id() {
        return member.asset().id();
    }
}
