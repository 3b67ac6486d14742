/// APIMart: paid by key; everything that takes time is a task. A review of faces that is called
/// failed may still have taken some, and a repeated order is known by its key.
@NullMarked
package studio.likeness.service.apimart;

import org.jspecify.annotations.NullMarked;
