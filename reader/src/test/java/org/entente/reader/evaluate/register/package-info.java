@NullMarked
package org.entente.reader.evaluate.register;

import org.jspecify.annotations.NullMarked;
