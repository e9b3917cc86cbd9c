/**
 * Readings as others get them: one line of JSON each, offsets in code points, described by a JSON Schema. Sees the model.
 */
@NullMarked
package org.entente.reader.exchange;

import org.jspecify.annotations.NullMarked;
