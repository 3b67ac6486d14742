/// What the studio costs, measured: `mvn -q -pl app -Pbench verify` writes
/// `app/target/bench.jsonl`, one object a line. A benchmark is a [Benchmark] in the list of
/// [Bench]; the fair part (warm-up, many samples, turns) is [Samples.Taking] and [Turns].
@NullMarked
package studio.likeness.bench;

import org.jspecify.annotations.NullMarked;
