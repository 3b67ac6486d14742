/// What a person sees and touches. Knows the core only; every slow thing goes through `core.port`.
@NullMarked
package studio.likeness.ui;

import org.jspecify.annotations.NullMarked;
