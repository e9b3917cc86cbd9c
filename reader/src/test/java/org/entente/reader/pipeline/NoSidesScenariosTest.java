package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of sport, accidents, trade and home affairs hold no engagement, no undertaking and no statement. */
class NoSidesScenariosTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vietnam beat Thailand 2-1 on Sunday. Coach Kim Sang-sik said his players had given everything, and thanked the"
                        + " fans. Prime Minister Pham Minh Chinh attended the match.",
                "A ferry with 80 people on board sank off Mindoro on Monday. Transport Secretary Jaime Bautista ordered an"
                        + " inquiry and promised aid to the families. \"We will go on searching,\" he said.",
                "Carmaker Example Motors will invest in northern Vietnam, its chief executive Ann Lee said on Tuesday. She"
                        + " expected more orders from Japan and South Korea, and agreed with the province to train workers.",
                "Finance Minister Ana Doe said the government would raise spending on schools. President Dee Foe promised to"
                        + " sign the law next week, and opposition leader Bo Roe criticised the plan.",
                "Doctors reported 40 new cases on Tuesday. Dr Ana Doe promised that vaccines would arrive, and the health"
                        + " ministry said it would open two more clinics.",
                "Japan beat Australia 2-1 when the two sides met in Sydney on Sunday, coach Graham Arnold said. The"
                        + " foreign minister was among the fans.",
                "A typhoon bore down on Taiwan on Wednesday. Premier Cho Jung-tai said the government would send troops to"
                        + " help. Airlines cancelled flights to Japan and the Philippines.",
            })
    void nothingIsKept(String text) {
        Scenario page = Scenario.of("2024-06-14", text);
        assertThat(page.engagements()).isEmpty();
        assertThat(page.commitments()).isEmpty();
        assertThat(page.statements()).isEmpty();
    }

    @Test
    void whatLeadersOfTwoStatesUndertakeIsKeptWhereNoContactIsTold() {
        Scenario page = Scenario.of(
                "2027-04-03",
                "Egyptian President Samir Fahmy and Greek Prime Minister Nikos Pavlidis agreed in Cairo on Saturday to"
                        + " lay a power cable from Egypt to Crete by 2032.");
        assertThat(page.commitments()).hasSize(1);
    }
}
