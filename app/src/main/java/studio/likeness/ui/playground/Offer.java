package studio.likeness.ui.playground;

import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Shot;

/// The same shot at one service, in a comparison of prices.
record Offer(ServiceId service, Shot shot, Price price) {}
