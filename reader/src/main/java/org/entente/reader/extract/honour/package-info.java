/**
 * Annotated article → honours: which award went to whom, from whose hands and on whose authority. Each award with its
 * own recipients is one honour. Central types: {@link org.entente.reader.extract.honour.Honours} (the door),
 * {@link org.entente.reader.extract.honour.HonourRules} (the knowledge),
 * {@link org.entente.reader.extract.honour.Awards} (what is given) and
 * {@link org.entente.reader.extract.honour.Recipients} (to whom).
 */
@NullMarked
package org.entente.reader.extract.honour;

import org.jspecify.annotations.NullMarked;
