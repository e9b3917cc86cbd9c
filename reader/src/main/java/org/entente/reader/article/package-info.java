/**
 * Document to article: finds the report in the page and cuts the rest. In: a {@link org.entente.reader.model.Document};
 * out: an {@link org.entente.reader.model.Article}, always, with problems where something was wrong.
 *
 * <p>In order: {@code PageSource} or {@code PlainSource} gives lines; {@code Cuts} lists the rules that drop lines, each
 * with its reason; {@code Filing} takes the dateline off; {@code Provenance} judges outlet, agency and country; {@code
 * Composition} joins what is left. Central type: {@link org.entente.reader.article.ArticleReader}.
 */
@NullMarked
package org.entente.reader.article;

import org.jspecify.annotations.NullMarked;
