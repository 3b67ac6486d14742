/// The remote services by name: what the rest of the program calls them, before it knows anything
/// else about them.
@NullMarked
package studio.likeness.core.service;

import org.jspecify.annotations.NullMarked;
