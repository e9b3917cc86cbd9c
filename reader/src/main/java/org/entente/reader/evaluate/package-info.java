/**
 * How well readings agree with gold made by hand, and how far their confidence can be trusted. Sees readings as JSON, so
 * that the readings of any reader can be scored.
 */
@NullMarked
package org.entente.reader.evaluate;

import org.jspecify.annotations.NullMarked;
