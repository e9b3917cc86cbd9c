package org.entente.reader.article;

/** Lines {@code [from, to)} that one element of the page holds, and how much of a report they look like. */
record Region(int from, int to, double score) {}
