/**
 * Sentences → people, bodies, states and places by name, with the posts that the text gives them. In: tagged sentences.
 * Out: {@link org.entente.reader.model.NamedArticle}. Central types: {@link org.entente.reader.annotate.name.Names} (the
 * door), {@link org.entente.reader.annotate.name.PieceScanner} (what each phrase is) and
 * {@link org.entente.reader.annotate.name.NameUses} (which post belongs to which name).
 */
@NullMarked
package org.entente.reader.annotate.name;

import org.jspecify.annotations.NullMarked;
