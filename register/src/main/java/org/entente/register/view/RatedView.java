package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with what each coder gave it on one scale.
 *
 * @param document URI
 * @param commitment id in the document's reading
 * @param projected what its status is on the scale; null where the scale does not count it
 * @param verdicts the latest of each coder, in the order in which the coders first rated it
 * @param alike whether all coders gave the same; null for one coder
 */
public record RatedView(
        String id,
        String document,
        String commitment,
        List<PartyView> by,
        String what,
        @Nullable String day,
        String status,
        String scale,
        @Nullable String projected,
        List<VerdictView> verdicts,
        @Nullable Boolean alike) {}
