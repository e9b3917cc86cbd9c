/**
 * Annotated article → engagements: which sides met, how, when and where. Verbs and nouns of contact propose candidates;
 * candidates that tell of the same contact are merged. Central types:
 * {@link org.entente.reader.extract.engagement.Engagements} (the door),
 * {@link org.entente.reader.extract.engagement.ContactRules} (the knowledge) and
 * {@link org.entente.reader.extract.engagement.Merging}.
 */
@NullMarked
package org.entente.reader.extract.engagement;

import org.jspecify.annotations.NullMarked;
