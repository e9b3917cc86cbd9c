package org.entente.reader.model;

/** Universal part-of-speech tags, as far as the rules tell them apart. */
public enum Pos {
    NOUN,
    PROPN,
    PRON,
    VERB,
    AUX,
    ADJ,
    ADV,
    ADP,
    DET,
    NUM,
    CCONJ,
    SCONJ,
    PART,
    PUNCT,
    OTHER
}
