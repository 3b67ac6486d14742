/// AnyFast: paid by key, and with the upstream's own manners: sessions, groups and assets in
/// PascalCase, videos from a list of contents. A face is reviewed after it was taken.
@NullMarked
package studio.likeness.service.anyfast;

import org.jspecify.annotations.NullMarked;
