package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * Bytes as obtained, decoded.
 *
 * @param id {@code sha256:} and the digest of the bytes
 * @param uri where it came from; ends in the file's name
 * @param format how {@code content} is to be taken
 * @param content the bytes as characters, nothing cut; no offset counts in it
 * @param published the date of publication as the caller gave it, or null
 */
public record Document(
        String id,
        String uri,
        Format format,
        String content,
        @Nullable DateReading published) {}
