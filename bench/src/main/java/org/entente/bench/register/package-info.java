/**
 * What a register of many documents costs: to add to, to ask, to verify. The documents are generated and say so.
 *
 * <p>In: how many documents, a folder to work in. Out: a table of what was measured. Central types: {@link
 * org.entente.bench.register.RegisterBench}, {@link org.entente.bench.register.DeskBench} (people at the desk at once), {@code GeneratedNews}, {@code Run}.
 */
@NullMarked
package org.entente.bench.register;

import org.jspecify.annotations.NullMarked;
