/**
 * Annotated article → statements: who said what, and what saying it does. Central type:
 * {@link org.entente.reader.extract.statement.Statements}.
 */
@NullMarked
package org.entente.reader.extract.statement;

import org.jspecify.annotations.NullMarked;
