package org.entente.reader.model;

import java.util.List;

/**
 * One sentence.
 *
 * @param index its number in the article
 * @param block number of the paragraph it stands in
 */
public record Sentence(int index, int block, Block.Kind kind, Span span, List<Token> tokens) {}
