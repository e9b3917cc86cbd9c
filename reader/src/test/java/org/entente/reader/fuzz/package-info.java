/** Targets for Jazzer: any bytes at all must become a reading or a problem, and never an exception. */
@NullMarked
package org.entente.reader.fuzz;

import org.jspecify.annotations.NullMarked;
