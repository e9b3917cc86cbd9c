package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the document.
 *
 * @param id {@code p1}, {@code p2} …: local to the reading, in the order of the first mention
 * @param name the fullest wording in the text, without posts
 * @param country ISO 3166-1 alpha-2, or the short name of the organisation whom the person serves
 * @param variants every wording that means this person here, in text order
 * @param gender {@code f}, {@code m} or null when nothing tells
 * @param posts the posts that the text gives this person, former ones too
 * @param mentions where the name itself stands in the article's text
 */
public record Person(
        String id,
        String name,
        @Nullable String country,
        @Nullable String gender,
        List<String> variants,
        List<Post> posts,
        List<Span> mentions)
        implements Actor {}
