/** The lists and lines of the register for programs: JSON and CSV under {@code /api/v1}; only reading. */
@NullMarked
package org.entente.register.web.api;

import org.jspecify.annotations.NullMarked;
