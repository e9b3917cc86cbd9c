/** Who may do what: {@link Accounts}, roles, locking out, and {@link Routes}, the one table of what is allowed. */
@NullMarked
package org.entente.register.web.access;

import org.jspecify.annotations.NullMarked;
