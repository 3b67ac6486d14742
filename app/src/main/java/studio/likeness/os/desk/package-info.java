/// The desktop around the studio: file windows, and later the browser and the bin.
@NullMarked
package studio.likeness.os.desk;

import org.jspecify.annotations.NullMarked;
