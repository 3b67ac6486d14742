/// The review of what people bring along: pictures, clips and sounds are really fetched, measured
/// against the documented bounds, and become usable or not after a while. Both key services keep
/// their assets in the same store upstream, so the rules stand here once.
@NullMarked
package studio.likeness.practice.asset;

import org.jspecify.annotations.NullMarked;
