package org.entente.reader.annotate.name;

import org.jspecify.annotations.Nullable;

/**
 * One post as a phrase: "Lao Deputy Prime Minister", "president of the Senate".
 *
 * @param title the post without the state
 * @param organisation the body, or empty when neither text nor knowledge says
 * @param country the state or organisation served, or null
 * @param head the folded word at its core
 * @param capital the core is written with a capital
 * @param bare nothing but the core: "minister", which may be a plain noun
 */
record TitleUnit(
        int from,
        int to,
        String title,
        String organisation,
        @Nullable String country,
        String head,
        boolean plural,
        boolean former,
        boolean capital,
        boolean bare) {}
