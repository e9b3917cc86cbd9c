/** Tests of the comparison with gold. */
@NullMarked
package org.entente.reader.evaluate;

import org.jspecify.annotations.NullMarked;
