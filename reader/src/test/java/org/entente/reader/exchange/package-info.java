/** Tests of the exchanged form of readings. */
@NullMarked
package org.entente.reader.exchange;

import org.jspecify.annotations.NullMarked;
