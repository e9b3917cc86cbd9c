package org.entente.reader.article;

/** One rule that drops lines, or parts of lines, that are not the report. */
interface Cut {
    Cutting apply(Cutting lines);
}
