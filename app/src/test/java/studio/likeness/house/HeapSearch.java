package studio.likeness.house;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for secrets in everything of this program's heap that can still be reached. What is looked
/// for is kept turned over, so that the search does not find itself.
public final class HeapSearch {
    private final Map<String, byte[]> sought = new LinkedHashMap<>();

    /// Takes the bytes over.
    public void seek(String name, byte[] plain) {
        for (var i = 0; i < plain.length; i++) {
            plain[i] = (byte) ~plain[i];
        }
        sought.put(name, plain);
    }

    /// As a String of plain letters lies in the heap, as UTF-8 does, and as a char[].
    public void seek(String name, char[] characters) {
        seek(name, new String(characters).getBytes(StandardCharsets.US_ASCII));
        var wide = ByteBuffer.allocate(2 * characters.length);
        wide.asCharBuffer().put(characters);
        seek(name + " in a char[]", wide.array());
    }

    /// The names of what is there.
    ///
    /// @param dump a file that is written for this
    public List<String> found(Path dump) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(dump.toString(), true);
        var heap = Files.readAllBytes(dump);
        var found = new ArrayList<String>();
        sought.forEach(
                (name, turned) -> {
                    if (contains(heap, turned)) {
                        found.add(name);
                    }
                });
        return found;
    }

    private static boolean contains(byte[] heap, byte[] turned) {
        for (var at = 0; at <= heap.length - turned.length; at++) {
            var same = 0;
            while (same < turned.length && heap[at + same] == (byte) ~turned[same]) {
                same++;
            }
            if (same == turned.length) {
                return true;
            }
        }
        return false;
    }
}
