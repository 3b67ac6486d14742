package studio.likeness.boot;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.KeyDesk;
import studio.likeness.core.service.KeyLock;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKeys;
import studio.likeness.core.service.Site;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.jarvisclaw.JarvisClaw;

/// The free check of each key in one mode, at the service's address of the moment: asked only once
/// the check runs, off the FX thread.
record KeyChecks(Tools tools, OpenMode mode, ServiceKeys keys, KeyLock lock) {
    KeyDesk desk() {
        return new KeyDesk(keys, lock, service -> () -> check(service));
    }

    private Outcome<KeyStanding> check(ServiceId service) throws InterruptedException {
        var key = keys.of(service);
        if (!key.isSet()) {
            return Outcome.failed(new ServiceProblem.KeyMissing(service.title()));
        }
        return at(new Site(service, mode.outside().service(service))).check();
    }

    private KeyCheck at(Site site) {
        var id = site.service();
        var wire = mode.wire();
        var key = keys.of(id);
        return switch (id) {
            case JARVISCLAW -> new JarvisClaw(site, wire, key).keyCheck();
            case ANYFAST -> new AnyFast(site, wire, key, tools.clock(), tools.entropy()).keyCheck();
            case APIMART -> new ApiMart(site, wire, key).keyCheck();
            case BLOCKRUN ->
                    () -> Outcome.failed(new ServiceProblem.KeyMissing(ServiceId.BLOCKRUN.title()));
        };
    }
}
