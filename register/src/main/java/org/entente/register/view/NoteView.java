package org.entente.register.view;

/**
 * A note that only a side may read.
 *
 * @param sealed its words, which only whoever keeps the side's key can open
 */
public record NoteView(long entry, String author, String at, String side, String sealed) {}
