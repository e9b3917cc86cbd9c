/**
 * Text → does it matter at all? One pass of an automaton over the characters, before anything costly. Central type:
 * {@link org.entente.reader.gate.Gate}.
 */
@NullMarked
package org.entente.reader.gate;

import org.jspecify.annotations.NullMarked;
