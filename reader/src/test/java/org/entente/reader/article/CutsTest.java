package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.REPORT;
import static org.entente.reader.article.Articles.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutsTest {
    private static final String NEXT = "They will meet again next year in the other capital.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister Ana Doe welcomes her guest (Photo: VNA)",
                "Minister Ana Doe (R) welcomes her guest on Monday.",
                "Minister Ana Doe (left) shakes hands with her guest",
                "Minister Ana Doe, left, and her guest, right, in the capital (AP Photo/A. Person)",
                "Minister Ana Doe and her guest. Photo: VNA",
                "Minister Ana Doe and her guest — VNA/VNS Photo",
                "Minister Ana Doe attends the talks in the capital. (Xinhua/A. Person)",
                "FILE PHOTO: Minister Ana Doe at a press conference. REUTERS/Ana Person/File Photo",
                "doe-1.jpg",
                "![]() |",
                "|",
                "Share:",
                "Read full story",
                "This site is protected by reCAPTCHA and the Google Privacy Policy applies.",
                "Source: Vietnam Business Forum",
                "Viết bình luận",
                "(Source: WVR/VNA)",
                "VNA",
            })
    void whatIsNotTheReportIsCut(String line) {
        assertThat(body(REPORT + "\n\n" + line + "\n\n" + NEXT)).isEqualTo(REPORT + " | " + NEXT);
        assertThat(body(REPORT + "\n\n" + NEXT + "\n\n" + line)).isEqualTo(REPORT + " | " + NEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senator (R) had said that he would not come.",
                "Ana Doe left, and her guest stayed on.",
                "They agreed to share: what one side learns, the other learns.",
                "1. Agreement on visas",
                "He signed it (the second of the year) and left.",
                "The report shows the damage (satellite images).",
                "Trade grew by a tenth (source: the ministry), he said to the press in the capital."
            })
    void aSentenceOfTheReportStays(String line) {
        assertThat(body(REPORT + "\n\n" + line + "\n\n" + NEXT)).isEqualTo(REPORT + " | " + line + " | " + NEXT);
    }

    @Test
    void aCaptionGluedToAParagraphGoesUpToTheBracket() {
        assertThat(body(REPORT
                        + "\nThe envoy (R) hands over a letter (Photo: VNA)Doe said that she trusted the new envoy."))
                .isEqualTo(REPORT + " | Doe said that she trusted the new envoy.");
    }

    @Test
    void aCaptionGluedInMidParagraphTakesOnlyItsOwnSentence() {
        assertThat(
                        body(
                                REPORT
                                        + "\nThey met on Monday.The envoy hands over a letter (Photo: VNA)Doe said that she trusted him."))
                .isEqualTo(REPORT + " | They met on Monday. Doe said that she trusted him.");
    }

    @Test
    void aCaptionWithoutBracketsRunsUpToTheDateline() {
        assertThat(body("Ana Doe held phone talks on Friday. –VNA/VNS Photo Ba Roe HÀ NỘI – " + REPORT))
                .isEqualTo(REPORT);
    }

    @Test
    void aCaptionMayRunIntoTheSentenceByItsCreditAlone() {
        assertThat(body(REPORT
                        + "\nThey met on Monday.The envoy greets Doe in Hanoi, July 4, 2025. WIRE/StringerVon Doe said"
                        + " that she trusted him."))
                .isEqualTo(REPORT + " | They met on Monday. Von Doe said that she trusted him.");
    }

    @Test
    void theLineUnderAPictureIsItsCaption() {
        assertThat(body(REPORT + "\n\ndoe-1.jpg\nThe meeting\n\n" + NEXT)).isEqualTo(REPORT + " | " + NEXT);
    }

    @Test
    void relatedStoriesGoWithAllThatFollows() {
        assertThat(body(REPORT + "\n" + NEXT + "\n\nTIN LIÊN QUAN\nLeaders hold talks\nPresident ends visit\n"
                        + "(Source: WVR/VNA)"))
                .isEqualTo(REPORT + " | " + NEXT);
    }

    @Test
    void relatedStoriesInTheMiddleAreHeadlinesOnly() {
        String more = REPORT.replace("Monday", "Tuesday");
        assertThat(body(REPORT + "\nRelated\nLeaders hold talks\n" + more + "\n" + REPORT.replace("Monday", "Friday")))
                .startsWith(REPORT + " | " + more);
    }

    @Test
    void aLineThatRepeatsAPieceOfTheReportIsCut() {
        assertThat(body(REPORT + "\nThe two ministers met on Monday\n" + NEXT)).isEqualTo(REPORT + " | " + NEXT);
    }

    @Test
    void aReportThatIsGivenTwiceIsReadOnce() {
        assertThat(body(REPORT + " " + NEXT + "\n" + REPORT)).isEqualTo(REPORT + " " + NEXT);
    }

    @Test
    void theSignatureBehindTheLastSentenceIsCut() {
        assertThat(body(REPORT + " — VNA/VNS")).isEqualTo(REPORT);
        assertThat(body(REPORT + "/.")).isEqualTo(REPORT);
        assertThat(body(REPORT.substring(0, REPORT.length() - 1) + "./.")).isEqualTo(REPORT);
    }

    @Test
    void fewWordsBehindTheReportAreLeftovers() {
        assertThat(body(REPORT + "\n" + NEXT + "\nPrint this page\nComment")).isEqualTo(REPORT + " | " + NEXT);
        assertThat(body(REPORT + "\n" + NEXT + "\n1. Agreement on visas"))
                .isEqualTo(REPORT + " | " + NEXT + " | 1. Agreement on visas");
    }

    @Test
    void everyCutKeepsItsReason() {
        assertThat(new ArticleReader(org.entente.reader.lexicon.KnowledgeFiles.shipped())
                        .removed(Articles.document("a.txt", REPORT + "\nShare:\n" + NEXT)))
                .containsExactly(new Removed("share bars", 1, "Share:"));
    }
}
