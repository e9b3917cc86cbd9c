package org.entente.register.fold;

import java.util.List;

/**
 * A reading taken apart: all that can be said of it without the lines.
 *
 * @param line as it stands in the ledger
 * @param said sentences that may tell what came of something
 */
record Parsed(String line, Page page, Care care, List<Traces.Said> said) {}
