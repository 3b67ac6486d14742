package studio.likeness.core.service;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;

/// Keys for practice: worth nothing, so kept without a password and only while the program runs.
/// Where a check or a payment wants one, it is there from the start.
public final class PracticeKeys implements ServiceKeys {
    private final Map<ServiceId, char[]> keys = new EnumMap<>(ServiceId.class);
    private final ReentrantLock turning = new ReentrantLock();

    public PracticeKeys() {
        keys.put(ServiceId.JARVISCLAW, "sk-practice-jarvisclaw".toCharArray());
        keys.put(ServiceId.ANYFAST, "practice-anyfast".toCharArray());
        keys.put(ServiceId.APIMART, "practice-apimart".toCharArray());
    }

    @Override
    public ServiceKey of(ServiceId service) {
        return new ServiceKey() {
            @Override
            public boolean isSet() {
                return has(service);
            }

            @Override
            public Outcome<Secret> lend() {
                return lent(service);
            }
        };
    }

    private boolean has(ServiceId service) {
        turning.lock();
        try {
            return keys.containsKey(service);
        } finally {
            turning.unlock();
        }
    }

    private Outcome<Secret> lent(ServiceId service) {
        turning.lock();
        try {
            var key = keys.get(service);
            return key == null
                    ? Outcome.failed(new ServiceProblem.KeyMissing(service.title()))
                    : Outcome.done(new Secret(key.clone()));
        } finally {
            turning.unlock();
        }
    }

    @Override
    public Outcome<Set<ServiceId>> known() {
        turning.lock();
        try {
            return Outcome.done(Set.copyOf(keys.keySet()));
        } finally {
            turning.unlock();
        }
    }

    @Override
    public Outcome<Boolean> put(ServiceId service, Secret key) {
        turning.lock();
        try {
            keys.put(service, key.use(char[]::clone));
            return Outcome.done(true);
        } finally {
            turning.unlock();
        }
    }

    @Override
    public Outcome<Boolean> remove(ServiceId service) {
        turning.lock();
        try {
            return Outcome.done(keys.remove(service) != null);
        } finally {
            turning.unlock();
        }
    }
}
