/**
 * People across documents: profiles, as single readings give them → persons, and the posts that they held when.
 *
 * <p>{@link org.entente.reader.resolve.actor.Actors} gives the keys under which a profile is kept and looked up, and
 * judges it against the persons found there; {@link org.entente.reader.resolve.actor.Memberships} gathers the posts.
 */
@NullMarked
package org.entente.reader.resolve.actor;

import org.jspecify.annotations.NullMarked;
