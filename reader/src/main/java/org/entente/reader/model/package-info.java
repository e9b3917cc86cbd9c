/**
 * The words of Entente as immutable records: what a document is, what was found in it, and the exact words that
 * every finding rests on. Sees the JDK only.
 */
@NullMarked
package org.entente.reader.model;

import org.jspecify.annotations.NullMarked;
