/// How the studio looks, speaks and where it keeps things. Every choice takes effect as it is made.
@NullMarked
package studio.likeness.ui.settings;

import org.jspecify.annotations.NullMarked;
