/**
 * Ledger and lines in SQLite or PostgreSQL: the only place that speaks SQL.
 *
 * <p>In: the name of a file or the URL of a database. Out: a {@link org.entente.register.ledger.Store}. One SQL for both;
 * what differs stands in {@code Dialect}. Lines are kept with the numbers of the entries between which they hold, so that
 * the register can be seen as of any entry. Central types: {@link org.entente.register.store.Stores}, {@code SqlStore}.
 */
@NullMarked
package org.entente.register.store;

import org.jspecify.annotations.NullMarked;
