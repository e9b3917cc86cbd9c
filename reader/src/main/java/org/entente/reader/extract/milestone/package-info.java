/**
 * Annotated article → milestones: congresses, anniversaries, national days, friendship years and chairmanships. Central
 * types: {@link org.entente.reader.extract.milestone.Milestones} (the door) and
 * {@link org.entente.reader.extract.milestone.MilestoneRules} (the knowledge).
 */
@NullMarked
package org.entente.reader.extract.milestone;

import org.jspecify.annotations.NullMarked;
