package org.entente.register.web.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document.
 *
 * @param document its id; null when it was refused
 * @param known whether the register had it already
 * @param problems what is wrong with it, in words
 */
public record Added(String uri, @Nullable String document, boolean known, List<String> problems) {}
