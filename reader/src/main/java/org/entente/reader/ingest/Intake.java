package org.entente.reader.ingest;

import java.util.List;
import org.entente.reader.model.Document;
import org.entente.reader.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of taking in some bytes.
 *
 * @param document the document, or null when it was refused
 * @param problems why it was refused, or what had to be assumed
 */
public record Intake(@Nullable Document document, List<Problem> problems) {}
