/// What the core needs of the outside: time, chance, threads, files, the wire. Adapters live in
/// `os` and `ui.task`.
@NullMarked
package studio.likeness.core.port;

import org.jspecify.annotations.NullMarked;
