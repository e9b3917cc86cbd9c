/**
 * Bytes to documents: names them by digest, decodes them, tells HTML from text and refuses what is not text. In: a URI
 * and bytes; out: an {@link org.entente.reader.ingest.Intake}. Opens no file: that belongs to the command line.
 */
@NullMarked
package org.entente.reader.ingest;

import org.jspecify.annotations.NullMarked;
