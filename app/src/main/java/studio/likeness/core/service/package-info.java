/// The four services, as far as they are alike: their names, how they are paid, and an order as the
/// exact call it is, with the way its answer reads. Each service's own manners are a room in
/// `service`.
@NullMarked
package studio.likeness.core.service;

import org.jspecify.annotations.NullMarked;
