package org.entente.reader.article;

import java.util.List;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart, before anything is cut.
 *
 * @param title what its metadata or headline says
 * @param site the outlet's name as its metadata gives it
 * @param published from its metadata or its header line
 * @param cutShort true when the page was too large to be taken whole
 */
record Source(
        @Nullable String title,
        @Nullable String site,
        @Nullable DateReading published,
        List<Line> lines,
        boolean cutShort) {}
