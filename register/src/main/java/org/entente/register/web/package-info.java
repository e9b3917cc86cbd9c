/**
 * The desk: the register in a browser. Pages and an API over {@code view}; what people enter goes through {@link
 * org.entente.register.web.port.Hand}. Central type: {@link org.entente.register.web.DeskServer}.
 */
@NullMarked
package org.entente.register.web;

import org.jspecify.annotations.NullMarked;
