package studio.likeness.core.problem;

import java.util.Map;

/// Why a photo is not taken, before a service is asked for anything.
public sealed interface PhotoProblem extends Problem {
    /// Not a JPEG, PNG or WebP picture, whatever its name says, or a damaged one.
    record PhotoUnreadable() implements PhotoProblem {}

    /// More bytes than anybody takes.
    record PhotoTooHeavy(long limit) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("limit", limit);
        }
    }

    /// A kind of picture that this service does not take.
    record PhotoTypeNotTaken(String service, String type) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "type", type);
        }
    }

    record PhotoTooSmall(int width, int height, int least) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("width", width, "height", height, "least", least);
        }
    }

    record PhotoTooLarge(int width, int height, int most) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("width", width, "height", height, "most", most);
        }
    }

    /// Too long and narrow, or too wide.
    record PhotoTooNarrow(int width, int height) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("width", width, "height", height);
        }
    }

    /// Nothing that can be opened stands at the address.
    record PhotoAddressDead(String host) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("host", host);
        }

        @Override
        public Act act() {
            return Act.TRY_AGAIN;
        }
    }

    /// The service takes an address only, and there is no place to put this photo.
    record PhotoNeedsAddress() implements PhotoProblem {}

    /// The photo could not be kept on disk, or is not there any more.
    record PhotoNotKept(String folder) implements PhotoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("folder", folder);
        }

        @Override
        public Act act() {
            return Act.SHOW_FOLDER;
        }
    }
}
