@NullMarked
package org.entente.reader.resolve.event;

import org.jspecify.annotations.NullMarked;
