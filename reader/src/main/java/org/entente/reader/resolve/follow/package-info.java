/**
 * What came of an undertaking: later words that speak of the same thing, and how far they say it has come.
 *
 * <p>In: an {@link org.entente.reader.resolve.follow.Undertaking} and {@link org.entente.reader.resolve.follow.Trace}s of
 * later documents. Out: {@link org.entente.reader.resolve.follow.Proposal}s, each with score and reason, and the {@link
 * org.entente.reader.resolve.follow.Standing} that a chain of them folds to. What counts as a cue of progress is data:
 * {@code follow.yaml}. Central type: {@link org.entente.reader.resolve.follow.FollowThrough}.
 */
@NullMarked
package org.entente.reader.resolve.follow;

import org.jspecify.annotations.NullMarked;
