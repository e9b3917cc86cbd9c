/**
 * The command line, {@code entente …}: paths in, readings out as a table, lines of JSON or a page. The composition root:
 * terminal, environment and files enter the program here and nowhere else. Central types: {@link
 * org.entente.register.cli.Main}, {@link org.entente.register.cli.Inputs}, {@link org.entente.register.cli.Conveyor}.
 */
@NullMarked
package org.entente.register.cli;

import org.jspecify.annotations.NullMarked;
