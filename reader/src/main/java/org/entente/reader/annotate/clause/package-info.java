/**
 * Who does what: verbs with their subjects, by parts of speech and the mentions around them. In: sentences and mentions.
 * Out: {@link org.entente.reader.model.Clause}s. Central type: {@link org.entente.reader.annotate.clause.Clauses}.
 */
@NullMarked
package org.entente.reader.annotate.clause;

import org.jspecify.annotations.NullMarked;
