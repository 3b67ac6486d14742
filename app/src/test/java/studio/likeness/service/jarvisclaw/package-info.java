@NullMarked
package studio.likeness.service.jarvisclaw;

import org.jspecify.annotations.NullMarked;
