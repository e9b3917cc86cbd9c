/**
 * Knowledge as data: titles, bodies, verbs, states, places and dates live in YAML files that a researcher can read and
 * extend. This package loads them and looks words up; it knows nothing of any one state.
 */
@NullMarked
package org.entente.reader.lexicon;

import org.jspecify.annotations.NullMarked;
