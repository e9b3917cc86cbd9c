/**
 * Annotated article → instruments: what sides sign, issue and carry out. Nouns propose phrases; a phrase counts when it
 * says which instrument is meant, and the same one told twice is one. Central types:
 * {@link org.entente.reader.extract.instrument.Instruments} (the door),
 * {@link org.entente.reader.extract.instrument.InstrumentRules} (the knowledge) and
 * {@link org.entente.reader.extract.instrument.Phrases} (where a phrase starts and ends).
 */
@NullMarked
package org.entente.reader.extract.instrument;

import org.jspecify.annotations.NullMarked;
