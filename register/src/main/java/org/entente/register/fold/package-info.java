/**
 * Entries of the ledger → lines of the register.
 *
 * <p>In: an entry with its body, and the lines so far. Out: the lines changed. The fold is a pure function of the ledger:
 * replaying it gives the same lines. A human decision never changes a reading; the document's reading is folded again in
 * the light of all decisions in force, so that undoing one is folding once more without it. Central types: {@link
 * org.entente.register.fold.RegisterFold}, {@link org.entente.register.fold.Readings}.
 */
@NullMarked
package org.entente.register.fold;

import org.jspecify.annotations.NullMarked;
