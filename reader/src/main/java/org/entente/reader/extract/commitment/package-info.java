/**
 * Annotated article → commitments: undertakings to act, split by target, by the definition in the dictionary. Central
 * types: {@link org.entente.reader.extract.commitment.Commitments} (the door),
 * {@link org.entente.reader.extract.commitment.UndertakingRules} (the knowledge) and
 * {@link org.entente.reader.extract.commitment.Conjuncts} ("agreed to A; B; and C" is three).
 */
@NullMarked
package org.entente.reader.extract.commitment;

import org.jspecify.annotations.NullMarked;
