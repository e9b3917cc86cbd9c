package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.entente.reader.lexicon.ArticleKnowledge.Publisher;
import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes the report and who wrote it: by the page's address, by what it calls itself, and by the signatures that
 * were cut from it ("Source: …", "— VNA/VNS", "(QNO)").
 */
record Provenance(
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String country,
        @Nullable Boolean monthFirst) {
    /** What parts the names of "Source: Xinhua Editor: desk 2024-07-03", "PTI | Mar 5" and "(Xinhua) 10:04". */
    private static final Pattern PART = Pattern.compile(
            "[\\s,]*(?:^-|[|()·•:]|\\s[-–—]\\s|\\d[\\d:./-]*|\\b(?i:source|editor|author|updated|published)\\b)+[\\s,]*");

    private static final int SHORT = 130;
    private static final Pattern HOST = Pattern.compile("^[a-z]+://([^/:]+)");
    private static final Pattern SIGNATURE = Pattern.compile("([\\p{L}\\d][\\p{L}\\d ./&-]{1,60}?)\\s*\\)?[./\\s]*$");

    static Provenance of(
            ArticleKnowledge knowledge,
            String uri,
            @Nullable String site,
            @Nullable String signed,
            List<Removed> removed) {
        List<String> signatures = new ArrayList<>();
        if (signed != null) {
            signatures.add(signed);
        }
        for (Removed cut : removed) {
            if (cut.reason().equals(SourceLines.REASON)) {
                signatures.add(signature(cut.text()));
            }
            boolean head = cut.reason().equals(HeaderLines.DATE)
                    || cut.reason().equals(HeaderLines.BYLINE)
                    || cut.reason().equals(Tail.REASON);
            if (head && cut.text().length() < SHORT) {
                signatures.addAll(List.of(PART.split(cut.text())));
            }
        }
        Publisher outlet = host(knowledge.outlets(), uri);
        outlet = outlet == null && site != null ? named(knowledge.outlets(), site) : outlet;
        Publisher agency = host(knowledge.agencies(), uri);
        for (String signature : signatures) {
            for (String part : signature.split("\\s*/\\s*")) {
                outlet = outlet == null ? named(knowledge.outlets(), part) : outlet;
                agency = agency == null ? named(knowledge.agencies(), part) : agency;
            }
        }
        String country = agency != null && agency.country() != null
                ? agency.country()
                : outlet == null ? null : outlet.country();
        return new Provenance(
                outlet != null ? outlet.name() : site,
                agency == null ? null : agency.name(),
                country,
                outlet == null ? null : outlet.monthFirst());
    }

    private static String signature(String line) {
        String tail = line.substring(Math.max(0, line.length() - 80));
        int colon = tail.lastIndexOf(':');
        int dash = Math.max(Math.max(tail.lastIndexOf('—'), tail.lastIndexOf('–')), tail.lastIndexOf(" -"));
        int from = Math.max(Math.max(colon, dash), tail.lastIndexOf('('));
        Matcher signature = SIGNATURE.matcher(tail.substring(from + 1).replaceFirst("^[\\s-]+", ""));
        return signature.find() ? signature.group(1) : "";
    }

    private static @Nullable Publisher host(List<Publisher> publishers, String uri) {
        Matcher host = HOST.matcher(uri.toLowerCase(Locale.ROOT));
        if (!host.find()) {
            return null;
        }
        for (Publisher publisher : publishers) {
            for (String domain : publisher.domains()) {
                if (host.group(1).equals(domain) || host.group(1).endsWith("." + domain)) {
                    return publisher;
                }
            }
        }
        return null;
    }

    private static @Nullable Publisher named(List<Publisher> publishers, String name) {
        String folded = Fold.fold(name.strip());
        for (Publisher publisher : publishers) {
            if (publisher.forms().stream().anyMatch(form -> Fold.fold(form).equals(folded))) {
                return publisher;
            }
        }
        return null;
    }
}
