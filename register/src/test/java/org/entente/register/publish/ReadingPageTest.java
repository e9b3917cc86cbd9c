package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReadingPageTest {
    private static final String HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & \u0000";

    @Test
    void theWordsOfTheArticleAreOnThePageAsTheyAre() {
        Element article = Jsoup.parse(page(Samples.meeting())).expectFirst("article");
        assertThat(article.expectFirst("h2").wholeText()).isEqualTo(Samples.TITLE);
        assertThat(article.select("p").eachText()).last().isEqualTo(Samples.BODY);
    }

    @Test
    void everyCardAndItsWordsPointAtEachOther() {
        Document page = Jsoup.parse(page(Samples.meeting()));
        for (Element link : page.select(".card a.head, article a.m, nav a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
        assertThat(page.select("[data-c~=\\bc1\\b]").eachText())
                .containsExactly("They agreed to open a", "bridge", ".");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theHeadCountsWhatThePageHolds() {
        Document page = Jsoup.parse(page(Samples.meeting(), Samples.nothing()));
        assertThat(page.select(".totals li").eachText())
                .containsExactly("2 documents", "1 engagement", "1 undertaking", "1 problem");
        assertThat(page.select("nav li")).hasSize(2);
        assertThat(page.select(".none").eachText()).containsExactly("Nothing of the register found in this document.");
    }

    @Test
    void theTextOfStrangersIsTextAndNothingElse() {
        Document page = Jsoup.parse(page(Samples.meeting(HOSTILE, Samples.BODY)));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.expectFirst("h2").wholeText()).isEqualTo(HOSTILE.replace('\u0000', '\uFFFD'));
    }

    @Test
    void aDocumentThatCouldNotBeReadIsNamed() {
        ReadingPage page = new ReadingPage();
        String before = page.before(List.of(new Problem("<b>.txt", "binary", "this is a PDF, not text or HTML")));
        assertThat(Jsoup.parse(before).select(".unread dl").text())
                .isEqualTo("<b>.txt this is a PDF, not text or HTML");
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        String html = page(Samples.meeting());
        assertThat(html).doesNotContain("http://", "https://", "url(", "@import", "fetch(");
        assertThat(Jsoup.parse(html)
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .startsWith("default-src 'none';");
    }

    static String page(Reading... readings) {
        ReadingPage page = new ReadingPage();
        StringBuilder sections = new StringBuilder();
        for (Reading reading : readings) {
            sections.append(page.add(reading));
        }
        return page.before(List.of()) + sections + page.after();
    }
}
