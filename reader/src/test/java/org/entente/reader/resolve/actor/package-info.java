@NullMarked
package org.entente.reader.resolve.actor;

import org.jspecify.annotations.NullMarked;
