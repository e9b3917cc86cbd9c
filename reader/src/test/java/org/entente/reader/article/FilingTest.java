package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTest {
    private static final KnowledgeFiles FILES = KnowledgeFiles.shipped();
    private static final Filing FILING = new Filing(new ArticleKnowledge(FILES), new Gazette(FILES));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HÀ NỘI — They met. | Hà Nội | They met.",
                "VIENTIANE - They met. | Vientiane | They met.",
                "Vientiane (VNA) – They met. | Vientiane | They met.",
                "Son La (VNA) 🔴- They met. | Son La | They met.",
                "BEIJING, July 10 (Xinhua) -- They met. | Beijing | They met.",
                "MOSCOW, November 9. /TASS/. They met. | Moscow | They met.",
                "MOSCOW, October 21 – RIA Novosti. They met. | Moscow | They met.",
                "TOKYO (Kyodo) They met. | Tokyo | They met.",
                "ISLAMABAD: They met. | Islamabad | They met.",
                "New Delhi [India], March 3 (ANI): They met. | New Delhi | They met.",
                "HANOI (26 Nov 2014) – They met. | Hanoi | They met.",
                "NUR-SULTAN. KAZINFORM – They met. | Nur-Sultan | They met.",
                "AKP Phnom Penh, September 03, 2023 – They met. | Phnom Penh | They met.",
                "BAKU, Azerbaijan, March 12. Trend: They met. | Baku | They met.",
                "ABU DHABI, 5th March, 2024 (WAM) -- They met. | Abu Dhabi | They met.",
                "State House, Nairobi, Kenya, Monday 30 May 2022 – They met. | Nairobi | They met.",
                "25 June 2019, Addis Ababa: They met. | Addis Ababa | They met.",
                "KUWAIT, April 9 (KUNA) -- They met. | Kuwait | They met.",
                "(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Feb 28 (KUNA) -- They met. | Kuwait | They met.",
                "KUWAIT/RIYADH: They met. | Kuwait | They met.",
                "ABU DHABI, (UrduPoint / Pakistan Point News / WAM - 04th Aug, 2023) They met. | Abu Dhabi | They met.",
                "Madrid, 5 Mar 2024 (EFE).- They met. | Madrid | They met.",
                "Press Trust of India New Delhi | New Delhi | ''",
                "ANKARA | Ankara | ''",
                "Nepal Foreign News (KATHMANDU, 13 November 2019) – They met. | Kathmandu | They met.",
                "TEMPO.CO, Jakarta - They met. | Jakarta | They met.",
                "(Phnom Penh): They met. | Phnom Penh | They met.",
                "Baku, March 12, AZERTAC | Baku | ''",
                "Doha - Information Office - March 16 | Doha | ''",
            })
    void aDatelineGivesAPlaceAndLeavesTheSentence(String line, String place, String rest) {
        Filed filed = Objects.requireNonNull(FILING.read(line));
        assertThat(filed.place()).isEqualTo(place);
        assertThat(line.substring(filed.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hanoi – Vientiane highway opens to traffic.",
                "Vientiane: the city where they met.",
                "President Son (R) greets the envoy.",
                "UPDATE: They met.",
                "In Hanoi on March 5, they met.",
                "The minister, who came on Monday - they met."
            })
    void aSentenceIsNoDateline(String line) {
        assertThat(FILING.read(line)).isNull();
    }

    @Test
    void anAgencyMaySignWithoutAPlace() {
        Filed filed = Objects.requireNonNull(FILING.read("(KPL) At the invitation of the ministry they met."));
        assertThat(filed.place()).isNull();
        assertThat(filed.agency()).isEqualTo("KPL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CHO - They met.", "Thursday, 2 September 2021 (YJC)_ They met.", "5 March 2024 – They met."})
    void aSignOrADateAloneIsNoPlace(String line) {
        Filed filed = Objects.requireNonNull(FILING.read(line));
        assertThat(filed.place()).isNull();
        assertThat(line.substring(filed.end())).isEqualTo("They met.");
    }

    @Test
    void theDateOfTheDatelineIsKept() {
        Filed filed = Objects.requireNonNull(FILING.read("BEIJING, July 10 (Xinhua) -- They met."));
        assertThat(Objects.requireNonNull(filed.date()).edtf()).isEqualTo("--07-10");
    }
}
