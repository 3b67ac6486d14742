package studio.likeness.core.problem;

import java.util.Map;

/// What any of the four services can answer instead of what was asked. The service is named as
/// people know it.
public sealed interface ServiceProblem extends Problem {
    /// The service wants a key and none is kept here.
    record KeyMissing(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Act act() {
            return Act.OPEN_SETTINGS;
        }
    }

    /// The service does not know the key, or no longer.
    record KeyRefused(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Act act() {
            return Act.OPEN_SETTINGS;
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The key is good, but not for this.
    record KeyNotAllowed(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Act act() {
            return Act.OPEN_SETTINGS;
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The account behind the key has too little left.
    record BalanceTooLow(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The service wants to be left alone for a while.
    record TooManyCalls(String service, long seconds) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "seconds", seconds);
        }

        @Override
        public Act act() {
            return Act.TRY_AGAIN;
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The service, or one behind it, has a fault.
    record ServiceDown(String service, int status) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "status", status);
        }

        @Override
        public Act act() {
            return Act.TRY_AGAIN;
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The service does not offer this any more, or not now.
    record NotOffered(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The service refused what was asked, in its own words.
    record RequestRefused(String service, String reason) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "reason", reason);
        }

        @Override
        public Money money() {
            return Money.NOT_CHARGED;
        }
    }

    /// The answer is none that the studio can read.
    record NotUnderstood(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Act act() {
            return Act.COPY_CODE;
        }
    }

    /// An order arrived, and the answer does not say what became of it. So the one thing not to
    /// offer is to send it again.
    record LeftInDoubt(String service, int status) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service, "status", status);
        }

        @Override
        public Money money() {
            return Money.UNKNOWN;
        }
    }

    /// The service named an address of somebody else for what it is to be asked for. It was not
    /// called.
    record ForeignAddress(String service) implements ServiceProblem {
        @Override
        public Map<String, Object> values() {
            return Map.of("service", service);
        }

        @Override
        public Act act() {
            return Act.COPY_CODE;
        }

        @Override
        public Money money() {
            return Money.UNKNOWN;
        }
    }
}
