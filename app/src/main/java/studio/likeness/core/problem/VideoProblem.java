package studio.likeness.core.problem;

import java.util.Map;

/// What can go wrong between a shot and its clip.
public sealed interface VideoProblem extends Problem {
    /// The words were refused, with the reason the service gave.
    record PromptRefused(String service, String reason, Money money) implements VideoProblem {
        public PromptRefused(String service, String reason) {
            this(service, reason, Money.NOT_CHARGED);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "reason", reason);
        }
    }

    /// A plain picture shows a person who is not enrolled.
    record RealPersonInPicture(String service) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// Somebody in the shot agrees to no new clip, or no longer does.
    record NoConsent(String person, String service) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("person", person, "service", service);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// A picture that goes along was refused, in the words of the service.
    record PictureRefused(String service, String reason) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "reason", reason);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// Only the sound was refused.
    record SoundRefused(String service, Money money) implements VideoProblem {
        public SoundRefused(String service) {
            this(service, Money.NOT_CHARGED);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Act act() {
            return Act.TRY_AGAIN;
        }
    }

    /// The model does not take this, in the words of the service.
    record ModelRefused(String service, String reason) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "reason", reason);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The clip was made and blocked by the review.
    record ResultRefused(String service, Money money) implements VideoProblem {
        public ResultRefused(String service) {
            this(service, Money.NOT_CHARGED);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }
    }

    /// The service gave up, in its own words.
    record JobFailed(String service, String reason, Money money) implements VideoProblem {
        public JobFailed(String service, String reason) {
            this(service, reason, Money.NOT_CHARGED);
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "reason", reason);
        }

        @Override
        public Act act() {
            return Act.TRY_AGAIN;
        }
    }

    /// The service does not know the job, or no longer.
    record JobUnknown(String service) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }
    }

    /// The service kept the clip only for a while.
    record ClipGone(String service) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }
    }

    /// The service says "not yet" far longer than the model ever takes.
    record StillNotDone(String service, long minutes) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "seconds", 60 * minutes);
        }
    }

    /// What was served for a clip is none.
    record NoVideo(String service) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }
    }

    /// No room for the clip. It stays at the service meanwhile.
    record DiskFull(String folder) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("folder", folder);
        }
    }

    /// The file could not be written, moved or removed.
    record ClipNotSaved(String folder) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("folder", folder);
        }
    }

    /// The file is no longer where it was kept.
    record ClipMissing(String file) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("file", file);
        }
    }

    /// No note of ours lies beside this file.
    record NoMemory(String file) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("file", file);
        }
    }

    /// The program ended while the order was being sent.
    record OrderCutShort(String service) implements VideoProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Money money() {
            return Money.UNKNOWN;
        }
    }
}
