package org.entente.reader.model;

/** How the bytes of a document are to be taken. */
public enum Format {
    TEXT,
    HTML
}
