/**
 * Finding things by words: documents, people, events and commitments.
 *
 * <p>In: the ledger and the lines of the register. Out: {@link org.entente.register.search.Hits}. The index is a Lucene
 * folder beside the register that may be thrown away at any time: it remembers the last entry that it knows and catches
 * up. Words are folded by ICU, so that "To Lam" finds "Tô Lâm" and the reverse. Central type: {@link
 * org.entente.register.search.SearchIndex}.
 */
@NullMarked
package org.entente.register.search;

import org.jspecify.annotations.NullMarked;
