/**
 * Annotated article → mechanisms: standing channels between sides, with the number and day of the session told of.
 * Central types: {@link org.entente.reader.extract.mechanism.Mechanisms} (the door) and
 * {@link org.entente.reader.extract.mechanism.ChannelRules} (the knowledge).
 */
@NullMarked
package org.entente.reader.extract.mechanism;

import org.jspecify.annotations.NullMarked;
