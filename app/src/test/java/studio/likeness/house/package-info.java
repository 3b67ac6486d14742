/// The walls of the house, as tests: layers, layout, lengths, words.
@NullMarked
package studio.likeness.house;

import org.jspecify.annotations.NullMarked;
