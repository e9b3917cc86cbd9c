/**
 * Engagements across documents: reports, as single readings give them → events, each with its history, what its reports
 * agree on, where they differ, and how many of them are independent.
 *
 * <p>{@link org.entente.reader.resolve.event.Events} gives the keys under which a report is kept and looked up and judges
 * it against the events found there; {@link org.entente.reader.resolve.event.EventFold} folds an event from its reports.
 */
@NullMarked
package org.entente.reader.resolve.event;

import org.jspecify.annotations.NullMarked;
