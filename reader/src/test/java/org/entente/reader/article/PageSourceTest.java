package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.REPORT;
import static org.entente.reader.article.Articles.read;

import java.util.Objects;
import org.entente.reader.model.Article;
import org.entente.reader.model.DateReading;
import org.junit.jupiter.api.Test;

class PageSourceTest {
    private static final String NEXT = "They will meet again next year in the other capital, the ministry said.";
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Ministers meet | Example News</title>
            <meta property="og:site_name" content="Example News">
            <script type="application/ld+json">{"datePublished": "2024-03-06T10:00:00+07:00"}</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <article><h1>Ministers meet</h1><div class="share-bar">Share this story</div>
            <figure><img src="a.jpg"><figcaption>The two of them</figcaption></figure>
            <div class="entry-content"><p>%s</p><p>%s</p></div>
            <div class="related-posts"><p>Another long story about another meeting that took place in another city.</p></div>
            </article><footer><p>Copyright</p></footer></body></html>
            """.formatted(REPORT, NEXT);

    @Test
    void theReportIsFoundAmongThePage() {
        assertThat(read(PAGE).text()).isEqualTo("Ministers meet\n\n" + REPORT + "\n\n" + NEXT);
    }

    @Test
    void metadataTellsTitleOutletAndDate() {
        Article article = read(PAGE);
        assertThat(article.title()).isEqualTo("Ministers meet");
        assertThat(article.outlet()).isEqualTo("Example News");
        DateReading published = Objects.requireNonNull(article.published());
        assertThat(published.edtf()).isEqualTo("2024-03-06");
        assertThat(published.basis()).isEqualTo("JSON-LD datePublished");
    }

    @Test
    void paragraphsSetApartByLineBreaksAreParagraphs() {
        assertThat(read("<html><body><div>" + REPORT + "<br><br>" + NEXT + "</div></body></html>")
                        .text())
                .isEqualTo(REPORT + "\n\n" + NEXT);
    }

    @Test
    void aPageThatIsNothingButDivisionsIsReadToo() {
        assertThat(read("<html><body><div><div>" + REPORT + "</div><div>" + NEXT + "</div></div></body></html>")
                        .text())
                .isEqualTo(REPORT + "\n\n" + NEXT);
    }

    @Test
    void aPageWhoseClassNamesMisleadIsReadWithoutThem() {
        assertThat(read("<html><body><div class='sidebar'><p>" + REPORT + "</p><p>" + NEXT + "</p></div></body></html>")
                        .text())
                .isEqualTo(REPORT + "\n\n" + NEXT);
    }

    @Test
    void tensOfThousandsOfNestedTagsDoNoHarm() {
        String page = "<html><body>" + "<div>".repeat(50_000) + "<p>" + REPORT;
        assertThat(read(page).text()).isEqualTo(REPORT);
    }
}
