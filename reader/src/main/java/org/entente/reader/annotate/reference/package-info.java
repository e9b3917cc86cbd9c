/**
 * Who "he", "the Lao leader", "his counterpart" and "both sides" are, by rules of discourse. In: an article whose names
 * are known. Out: all mentions with the actors they mean. Central type:
 * {@link org.entente.reader.annotate.reference.References}.
 */
@NullMarked
package org.entente.reader.annotate.reference;

import org.jspecify.annotations.NullMarked;
