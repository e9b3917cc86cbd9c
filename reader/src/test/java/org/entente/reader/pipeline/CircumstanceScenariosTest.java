package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When and where a contact was, and whether it was at all. Friday is 14 June 2024. */
class CircumstanceScenariosTest {
    private static final String FRIDAY = "2024-06-14";

    private static String only(String text) {
        var engagements = Scenario.of(FRIDAY, text).engagements();
        return String.join("\n", engagements).replaceAll(": .*", "");
    }

    @Test
    void aDateInsideARelativeClauseIsOfThatClause() {
        assertThat(only("""
                Kenyan President William Ruto, who arrived in Kigali on Tuesday evening, held talks with Rwandan President
                Paul Kagame on Thursday.""".replace('\n', ' '))).contains("talks held 2024-06-13 Kigali/RW");
    }

    @Test
    void aDateOfSpeechIsTakenOnlyWhereNoOtherStands() {
        assertThat(only("French President Emmanuel Macron will visit Hanoi next week, his office said on Thursday."))
                .isEqualTo("visit planned 2024-06-17/2024-06-23 Hanoi/VN");
        assertThat(only(
                        "French President Emmanuel Macron met Vietnamese President To Lam in Hanoi on Tuesday, his office"
                                + " said on Thursday."))
                .isEqualTo("meeting held 2024-06-11 Hanoi/VN");
    }

    @Test
    void aPaperKeepsItsOwnDate() {
        assertThat(only(
                        "Thai Foreign Minister Maris Sangiampongsa met Lao Foreign Minister Saleumxay Kommasith on Thursday"
                                + " to review the agreement signed on March 3, 2020."))
                .startsWith("meeting held 2024-06-13");
    }

    @Test
    void whatIsAheadIsNotTheDayOfTheCall() {
        assertThat(only(
                        "Ahead of the summit due in Geneva on June 20, French President Emmanuel Macron spoke by phone with"
                                + " Ukrainian President Volodymyr Zelenskyy."))
                .isEqualTo("phone_call held 2024-06-14 -");
    }

    @Test
    void aDayAfterTheReportIsPlanned() {
        assertThat(only("Indian Foreign Minister S. Jaishankar goes on to Singapore for a visit on June 19 and 20."))
                .startsWith("visit planned 2024-06-19/2024-06-20");
    }

    @Test
    void aNounThatIsToFollowIsPlanned() {
        assertThat(only("US President Joe Biden's visit to Seoul is to follow the summit in Osaka on June 28."))
                .startsWith("visit planned");
        assertThat(only(
                        "A meeting between French President Emmanuel Macron and German Chancellor Olaf Scholz will be held"
                                + " in Berlin on June 20."))
                .startsWith("meeting planned 2024-06-20 Berlin/DE");
    }

    @Test
    void whatWasToBeInAReportOfACancellationIsOff() {
        assertThat(
                        only(
                                "The trip that Peruvian Foreign Minister Elmer Schialer was to make to Spain has been"
                                        + " cancelled. Schialer was due to meet Spanish Foreign Minister Jose Manuel Albares on Tuesday."))
                .contains("visit called_off", "meeting called_off 2024-06-18");
    }

    @Test
    void aContactWithoutADayTakesTheDayOfTheNews() {
        assertThat(only("""
                Thai Prime Minister Srettha Thavisin met Lao Prime Minister Sonexay Siphandone in Vientiane on Thursday.

                They spoke of trade, of roads and of the river that their countries share, and were satisfied.

                The work of the commission on the border was praised, and so was that of the provinces.

                Srettha also paid a courtesy call on Lao President Thongloun Sisoulith.""")).contains("courtesy_call held 2024-06-13 Vientiane/LA");
    }

    @Test
    void whoeverIsOnAVisitIsThereNow() {
        assertThat(only(
                        "Azerbaijani President Ilham Aliyev, who is in Georgia on a working visit, met with Georgian Prime"
                                + " Minister Irakli Kobakhidze in Tbilisi on Thursday."))
                .contains("visit held 2024-06-13 /GE", "meeting held 2024-06-13 Tbilisi/GE");
    }

    @Test
    void topicsAndPostsAreNoSettings() {
        assertThat(only(
                        "BELGRADE, June 14 (Beta) - Serbian Foreign Minister Ivica Dacic met with Pakistani Ambassador to"
                                + " Serbia Adil Gilani on Friday and discussed the situation in Kosovo."))
                .isEqualTo("meeting held 2024-06-14 Belgrade/RS");
    }

    @Test
    void aProvinceIsNamedWithoutTheWord() {
        assertThat(only("Vietnamese Deputy Minister Nguyen Minh Vu met Lao Deputy Minister Phongsamouth Anlavan in"
                        + " Champasak province on Thursday."))
                .isEqualTo("meeting held 2024-06-13 Champasak/LA");
    }

    @Test
    void theDayBeforeIsTheDayBeforeTheNews() {
        assertThat(only("Brazilian President Luiz Inácio Lula da Silva met Portuguese Prime Minister Luís Montenegro in"
                        + " Brasília on Thursday. The day before, Lula had received Portuguese President Marcelo Rebelo de"
                        + " Sousa."))
                .contains("meeting held 2024-06-13", "reception held 2024-06-12");
    }
}
