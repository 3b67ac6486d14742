/// What the studio has to tell a person later: kept until seen, over restarts.
@NullMarked
package studio.likeness.core.notice;

import org.jspecify.annotations.NullMarked;
