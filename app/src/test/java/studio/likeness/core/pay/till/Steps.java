package studio.likeness.core.pay.till;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import studio.likeness.core.pay.ledger.Ledger;

/// Counts the moments before and after each write and each send, and ends the program at one of
/// them as kill -9 would: nothing is tidied up.
final class Steps {
    private static final int KILLED = 137;
    private static final Set<String> WRITES = Set.of("draw", "sign", "note", "await", "asked");

    private final AtomicInteger passed = new AtomicInteger();
    private final int last;

    /// @param last the step that is not survived, 0 for none
    Steps(int last) {
        this.last = last;
    }

    void step() {
        if (passed.incrementAndGet() == last) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    Ledger around(Ledger ledger) {
        return (Ledger)
                Proxy.newProxyInstance(
                        Ledger.class.getClassLoader(),
                        new Class<?>[] {Ledger.class},
                        (_, method, arguments) -> {
                            var writes = WRITES.contains(method.getName());
                            if (writes) {
                                step();
                            }
                            try {
                                var result = method.invoke(ledger, arguments);
                                if (writes) {
                                    step();
                                }
                                return result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
