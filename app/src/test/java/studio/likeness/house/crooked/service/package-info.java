@NullMarked
package studio.likeness.house.crooked.service;

import org.jspecify.annotations.NullMarked;
