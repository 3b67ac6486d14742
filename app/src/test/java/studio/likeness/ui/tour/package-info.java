/// A tour of the studio: every screen opened, walked and pictured. [TourStops] is the list to
/// extend.
@NullMarked
package studio.likeness.ui.tour;

import org.jspecify.annotations.NullMarked;
