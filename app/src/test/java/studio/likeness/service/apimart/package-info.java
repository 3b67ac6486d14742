@NullMarked
package studio.likeness.service.apimart;

import org.jspecify.annotations.NullMarked;
