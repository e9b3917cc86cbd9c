/** What dates are read from which wording. */
@NullMarked
package org.entente.reader.annotate.date;

import org.jspecify.annotations.NullMarked;
