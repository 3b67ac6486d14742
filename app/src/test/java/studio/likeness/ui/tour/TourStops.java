package studio.likeness.ui.tour;

import java.util.List;

/// Every stop, in the order of their pictures. A new screen joins with one line here and is walked
/// and pictured from then on.
final class TourStops {
    static final List<TourStop> ALL = List.of(new TourStop("problem", ProblemScreen::new));

    private TourStops() {}
}
