/** The pages: a controller each, with a template of the same name. */
@NullMarked
package org.entente.register.web.page;

import org.jspecify.annotations.NullMarked;
