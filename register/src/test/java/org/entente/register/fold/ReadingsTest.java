package org.entente.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.register.line.LineType;
import org.junit.jupiter.api.Test;

/** What readings make of the register, and what reading again makes of it. */
class ReadingsTest {
    private static final String TALKS = "To Lam met Thongloun Sisoulith in Vientiane. Laos will build a rail link.";

    private final Desk desk = new Desk();

    private static Told talks(String document) {
        return Told.in(document, "2024-07-12", TALKS)
                .person("p1", "To Lam", "VN", "President")
                .person("p2", "Thongloun Sisoulith", "LA", "President")
                .state("b1", "LA")
                .state("b2", "VN")
                .engagement("e1", "talks", "held", "2024-07-11", "To Lam met Thongloun Sisoulith", "VN:p1", "LA:p2")
                .commitment("c1", "e1", "b1", "b2", "build a rail link", "infrastructure_transport");
    }

    @Test
    void aReadingBecomesLines() {
        desk.read(talks("a"));
        assertThat(desk.people()).containsExactly("Thongloun Sisoulith [a#p2]", "To Lam [a#p1]");
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [a#e1]");
        assertThat(desk.parties("a#e1")).containsExactly("To Lam a#p1", "Thongloun Sisoulith a#p2");
        assertThat(desk.commitments()).containsExactly("build a rail link: no_evidence");
        assertThat(desk.all(LineType.RELATIONS, "side:LA")).hasSize(1);
        assertThat(desk.reviews()).isEmpty();
    }

    @Test
    void twoReportsOfOneEngagementAreOneEvent() {
        desk.read(talks("a"), talks("b"));
        assertThat(desk.people()).containsExactly("Thongloun Sisoulith [a#p2, b#p2]", "To Lam [a#p1, b#p1]");
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [a#e1, b#e1]");
        assertThat(desk.commitments()).hasSize(2);
    }

    @Test
    void readAgainAloneADocumentGivesTheSameLines() {
        desk.read(talks("a"));
        String before = desk.book.dump();
        desk.read(talks("a"));
        assertThat(desk.book.dump()).isEqualTo(before.replace("\"entry\":1,", "\"entry\":2,"));
    }

    @Test
    void readAgainWithOtherFindingsOnlyThatDocumentsLinesChange() {
        desk.read(talks("a"), talks("b"));
        desk.read(Told.in("a", "2024-07-12", TALKS).readBy("2").person("p1", "To Lam", "VN"));
        assertThat(desk.people()).containsExactly("Thongloun Sisoulith [b#p2]", "To Lam [a#p1, b#p1]");
        assertThat(desk.events()).containsExactly("talks held 2024-07-11 [b#e1]");
        assertThat(desk.parties("b#e1")).containsExactly("To Lam a#p1", "Thongloun Sisoulith a#p2");
        assertThat(desk.commitments()).containsExactly("build a rail link: no_evidence");
        assertThat(LineType.DOCUMENTS.get(desk.book, Told.id("a")).reader()).isEqualTo("2");
    }

    @Test
    void anIdThatANewerReaderGivesToSomebodyElseJoinsNobody() {
        desk.read(talks("a"), talks("b"));
        desk.read(Told.in("a", "2024-07-12", TALKS)
                .readBy("2")
                .person("p1", "Thongloun Sisoulith", "LA", "President")
                .person("p2", "To Lam", "VN", "President")
                .engagement("e1", "visit", "planned", "2024-09-01", "in Vientiane", "VN:p2", "LA:p1")
                .engagement("e2", "talks", "held", "2024-07-11", "To Lam met", "VN:p2", "LA:p1"));
        assertThat(desk.people()).containsExactly("Thongloun Sisoulith [a#p1, b#p2]", "To Lam [a#p2, b#p1]");
        assertThat(desk.events())
                .containsExactly("talks held 2024-07-11 [b#e1, a#e2]", "visit planned 2024-09-01 [a#e1]");
    }

    @Test
    void somebodyNewGetsAnIdThatNobodyElseBears() {
        desk.read(talks("a"), talks("b"));
        desk.read(Told.in("a", "2024-07-12", "Olga Ivanova spoke.").readBy("2").person("p1", "Olga Ivanova", "RU"));
        assertThat(desk.people()).containsExactly("Olga Ivanova [a#p1]", "Thongloun Sisoulith [b#p2]", "To Lam [b#p1]");
        assertThat(LineType.PROFILES.get(desk.book, Desk.full("a#p1")).person()).isEqualTo(Desk.full("a#p1.2"));
    }

    @Test
    void aShortFormSeenFirstJoinsOnceMoreIsKnownAndPartsWhenThatIsReadNoMore() {
        Told brief = Told.in("a", "2024-12-10", "Prime Minister Siphandone met Ana Arda.")
                .person("p1", "Siphandone", "LA", "Prime Minister")
                .person("p2", "Ana Arda", "VN")
                .engagement("e1", "meeting", "held", "2024-12-09", "met", "LA:p1", "VN:p2");
        Told name = Told.in("b", "", "Sonexay Siphandone.").person("p1", "Sonexay Siphandone", "LA");
        Told both = Told.in("c", "2024-12-11", "Prime Minister Sonexay Siphandone.")
                .person("p1", "Sonexay Siphandone", "LA", "Prime Minister");
        desk.read(brief, name);
        assertThat(desk.people()).containsExactly("Ana Arda [a#p2]", "Siphandone [a#p1]", "Sonexay Siphandone [b#p1]");
        desk.read(both);
        assertThat(desk.people()).containsExactly("Ana Arda [a#p2]", "Sonexay Siphandone [b#p1, a#p1, c#p1]");
        assertThat(desk.parties("a#e1")).containsExactly("Siphandone b#p1", "Ana Arda a#p2");
        assertThat(desk.foldedAnew()).isEqualTo(desk.book.dump());
        desk.read(Told.in("c", "2024-12-11", "Nobody came."));
        assertThat(desk.people()).containsExactly("Ana Arda [a#p2]", "Siphandone [a#p1]", "Sonexay Siphandone [b#p1]");
        assertThat(desk.parties("a#e1")).containsExactly("Siphandone a#p1", "Ana Arda a#p2");
    }

    @Test
    void aDocumentWithoutAnythingIsKeptWithItsProblems() {
        desk.read(Told.in("a", "", "Hens."));
        assertThat(desk.all(LineType.DOCUMENTS, LineType.ALL)).hasSize(1);
        assertThat(desk.people()).isEmpty();
        assertThat(desk.events()).isEmpty();
    }

    @Test
    void aVisitToldWithItsGuestOnlyIsBetweenTheGuestsSideAndTheHosts() {
        desk.read(Told.in("a", "2023-04-04", "William Ruto is in Kigali on a visit.")
                .person("p1", "William Ruto", "KE", "President")
                .engagement("e1", "visit", "held", "2023-04-04", "Ruto is in Kigali", "KE:p1")
                .at("Kigali", "RW"));
        assertThat(desk.all(LineType.EVENTS, "pair:KE|RW")).hasSize(1);
        assertThat(desk.all(LineType.RELATIONS, "side:RW")).hasSize(1);
    }

    @Test
    void whatBearsNoDateIsDueByThePublishedTable() {
        desk.read(Told.in("a", "2024-07-12", "To Lam met Thongloun Sisoulith. Laos will open a road soon.")
                .state("b1", "LA")
                .state("b2", "VN")
                .commitment("c1", "e1", "b1", "b2", "open a road soon", "infrastructure_transport"));
        assertThat(desk.all(LineType.COMMITMENTS, LineType.ALL))
                .extracting(line -> line.horizon())
                .containsExactly("2025-01-08");
    }
}
