/** Tests of what came of undertakings. */
@NullMarked
package org.entente.reader.resolve.follow;

import org.jspecify.annotations.NullMarked;
