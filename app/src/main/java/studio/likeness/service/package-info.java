/// The rooms of the four services, and here what they have in common on the wire: how an answer is
/// read with patience, what the many shapes of a refusal mean for a person and the money, and what
/// a data file says about a service.
@NullMarked
package studio.likeness.service;

import org.jspecify.annotations.NullMarked;
