package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document beside its findings.
 *
 * @param brief the document's id as it stands in the ids of its findings
 * @param text cleaned; offsets of findings count its code points
 * @param findings as the reader made them, with what people decided about each
 * @param decisions about the document, in order
 */
public record ArticleView(
        DocumentView document,
        String brief,
        String text,
        @Nullable String language,
        List<FindingView> findings,
        List<DecisionView> decisions) {}
