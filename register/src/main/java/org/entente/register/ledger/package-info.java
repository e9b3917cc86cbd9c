/**
 * The ledger and the lines of the register that it folds to.
 *
 * <p>In: drafts of entries — documents as obtained, readings, human decisions. Out: numbered, hash-chained entries that
 * never change, and lines kept by the number of the entry that made them, so that the register can be seen as of any
 * entry. No SQL here: stores implement {@link org.entente.register.ledger.Store}. Central types: {@code Entry}, {@code
 * Ledger}, {@code Line}, {@code Lines}, {@code Fold}.
 */
@NullMarked
package org.entente.register.ledger;

import org.jspecify.annotations.NullMarked;
