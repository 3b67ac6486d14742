/// How bytes travel as pictures: uniform resources (BCR-2020-005), their letters, the fountain code
/// that makes lost frames harmless, and the small part of CBOR they are written in. Sizes are
/// bounded before anything is allocated.
@NullMarked
package studio.likeness.core.airgap.ur;

import org.jspecify.annotations.NullMarked;
