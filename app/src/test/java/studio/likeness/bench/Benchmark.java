package studio.likeness.bench;

import java.util.List;

/// Something measured. It fails by throwing; the others still run.
interface Benchmark {
    List<Result> run() throws Exception;
}
