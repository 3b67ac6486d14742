/// What a person chose, as one immutable value. Never a secret.
@NullMarked
package studio.likeness.core.settings;

import org.jspecify.annotations.NullMarked;
