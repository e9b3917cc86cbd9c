/**
 * The lines of the register: what it keeps of each document, person, report, event, commitment and of what came of it.
 *
 * <p>In: what the fold judged. Out: records that views read. Each kind of line has a {@link
 * org.entente.register.line.LineType}, which writes it as JSON and reads it again; every line names the documents and
 * quotes that it rests on. Central types: {@code LineType}, {@code EventLine}, {@code CommitmentLine}, {@code PersonLine}.
 */
@NullMarked
package org.entente.register.line;

import org.jspecify.annotations.NullMarked;
