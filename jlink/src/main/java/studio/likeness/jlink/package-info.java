/// Makes the packaged studio out of the built one: everything is linked into one runtime image, its
/// cache is trained by a walk through the finished program, and what a person installs is put
/// together from that. Runs in the build only (`-Pinstaller`) and is no part of the program.
/// [Build] is the order of the steps; a step that finds anything amiss throws a [Flaw], which ends
/// the build with one sentence.
package studio.likeness.jlink;
