/** How fast the reader reads, beside CoreNLP on the same text in the same run. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
