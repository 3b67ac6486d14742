package studio.likeness.os.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What the build leaves out of web3j is never missed. The compiler's class path has some of it, so
/// this reads through a loader that has not.
class SlimTest {
    private static final List<String> OWN = List.of("studio.likeness.", "org.web3j.");
    private static final List<String> LEFT_OUT =
            List.of(
                    "io.reactivex.",
                    "org.reactivestreams.",
                    "okhttp3.",
                    "org.java_websocket.",
                    "jnr.",
                    "software.amazon.",
                    "ethereum.ckzg4844.",
                    "io.vertx.",
                    "kotlin.");

    @Test
    void readingNeedsNothingThatWasLeftOut() throws Exception {
        var loader = new SlimLoader();
        try (var node = new FakeNode()) {
            node.results("eth_call", FakeNode.word("1"));
            var probe = loader.loadClass(ReadingProbe.class.getName());
            @SuppressWarnings("unchecked")
            var reading = (Function<URI, String>) probe.getDeclaredConstructor().newInstance();
            assertThat(reading.apply(node.uri()))
                    .isEqualTo("balance 1, spent true, use Optional.empty, block 1000000");
        }
        assertThat(loader.missed).isEmpty();
    }

    @Test
    void theLoaderIsReallySlim() {
        var loader = new SlimLoader();
        assertThatThrownBy(() -> loader.loadClass("io.reactivex.Flowable"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.missed).containsExactly("io.reactivex.Flowable");
    }

    /// Loads our classes and web3j's anew, the rest from around it, and what is left out not at
    /// all.
    private static final class SlimLoader extends ClassLoader {
        private final Set<String> missed = new TreeSet<>();

        SlimLoader() {
            super(SlimTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (LEFT_OUT.stream().anyMatch(name::startsWith)) {
                missed.add(name);
                throw new ClassNotFoundException(name);
            }
            if (OWN.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var file = name.replace('.', '/') + ".class";
            try (var bytes = SlimTest.class.getClassLoader().getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                var code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
