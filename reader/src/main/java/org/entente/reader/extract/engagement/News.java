package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** What is new in an article: its days and its first sentences. */
record News(AnnotatedArticle article) {
    /** A week back is still news. */
    private static final int NEWS = 8;

    private static final int LEAD = 4;

    /** A day of the news: not after the report, and not long before it. */
    boolean recent(@Nullable DateReading date) {
        if (date == null || date.edtf().length() < 10 || date.edtf().startsWith("XXXX-XX")) {
            return false;
        }
        DateReading published = article.article().published();
        String day = published == null ? null : published.earliest();
        String from = date.earliest();
        if (day == null || from == null || published == null || !day.equals(published.latest())) {
            return true;
        }
        LocalDate report = LocalDate.parse(day);
        LocalDate told = LocalDate.parse(from);
        return !told.isAfter(report) && told.isAfter(report.minusDays(NEWS));
    }

    /** The day that the first sentences tell. */
    @Nullable
    DateReading lead() {
        return front().flatMap(scene -> scene.dates().stream())
                .filter(this::recent)
                .findFirst()
                .orElse(null);
    }

    /** The day that the first sentences tell, else that of the report. */
    @Nullable
    DateReading today() {
        DateReading lead = lead();
        return lead != null ? lead : article.article().published();
    }

    /** The sentences under the title. */
    Stream<Scene> scenes() {
        return article.scenes().stream().filter(scene -> scene.sentence().kind() != Block.Kind.TITLE);
    }

    /** The first of them. */
    Stream<Scene> front() {
        return scenes().limit(LEAD);
    }
}
