/// Face groups and their phone links, as BlockRun has them and JarvisClaw resells them.
@NullMarked
package studio.likeness.practice.face;

import org.jspecify.annotations.NullMarked;
