/// Answers as the references write them, and the practice services as the other side.
@NullMarked
package studio.likeness.service;

import org.jspecify.annotations.NullMarked;
