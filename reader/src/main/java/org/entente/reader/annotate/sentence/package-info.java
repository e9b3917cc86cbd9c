/**
 * Article → sentences of tagged tokens. In: an article's blocks. Out: {@link org.entente.reader.model.Sentence}s in
 * text order. Central type: {@link org.entente.reader.annotate.sentence.Sentences}.
 */
@NullMarked
package org.entente.reader.annotate.sentence;

import org.jspecify.annotations.NullMarked;
