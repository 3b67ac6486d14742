/// What somebody agreed to, as a document that a third party can check without us: canonical JSON,
/// each receipt naming the hash of the one before, signed by the open wallet or, without one, with
/// the studio's own key.
@NullMarked
package studio.likeness.core.face.receipt;

import org.jspecify.annotations.NullMarked;
