/// What the studio has to tell: kept on disk, counted until seen, shown once as it happens.
@NullMarked
package studio.likeness.ui.notice;

import org.jspecify.annotations.NullMarked;
