/** What the desk needs of the register: {@link Register} to read, {@link Hand} to enter. The command line provides both. */
@NullMarked
package org.entente.register.web.port;

import org.jspecify.annotations.NullMarked;
