/**
 * Article → dates. In: the text, its sentences and the publication date. Out:
 * {@link org.entente.reader.model.DateReading}s in text order, none overlapping another.
 *
 * <p>Three steps, each a pure function: a {@link org.entente.reader.annotate.date.Lexer} cuts a sentence into words,
 * numbers and marks; a {@link org.entente.reader.annotate.date.Rule} finds the longest
 * {@link org.entente.reader.annotate.date.Wording} at a piece; the wording, given the
 * {@link org.entente.reader.annotate.date.Context}, becomes a {@link org.entente.reader.annotate.date.Meaning}. A span
 * starts at the first word that bears on the date: "the" and prepositions stay outside. The words themselves are in
 * {@code dates.yaml}. Central type: {@link org.entente.reader.annotate.date.DateAnnotator}.
 */
@NullMarked
package org.entente.reader.annotate.date;

import org.jspecify.annotations.NullMarked;
