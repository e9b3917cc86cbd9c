package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.model.Problem;
import org.junit.jupiter.api.Test;

class ReadingTableTest {
    @Test
    void aDocumentIsAHeadingAndItsFindingsGroupByGroup() {
        assertThat(new ReadingTable(false).document(Samples.meeting())).isEqualTo("""
                Ana Arda receives Bo Berg
                The Fjord · date unknown · a.txt

                  Who met
                  · Meeting  [held]
                    when       3 May 2024
                    where      Oslo, Norway
                    host       Ana Arda (Norway), Foreign Minister
                    guest      Bo Berg (Sweden)

                  Undertakings
                  · open a bridge  [agree]
                    by         Ana Arda, Bo Berg
                    fields     transport
                    at         meeting, 3 May 2024

                  Rejected
                  · only one side is named  [not an engagement]
                    rule       no-sides

                """.replace("  [", " ["));
    }

    @Test
    void aDocumentWithNothingInItSaysSo() {
        assertThat(new ReadingTable(false).document(Samples.nothing())).isEqualTo("""
                The hens lay well this spring.
                The Fjord · date unknown · a.txt

                  Problems
                  · language xx is not read yet [language]

                  Nothing of the register found.

                """);
    }

    @Test
    void aTerminalIsNotObeyedByTheTextOfStrangers() {
        String table = new ReadingTable(false)
                .document(Samples.meeting("Ana Arda \u001b[31mreceives\u202e Bo Berg", Samples.BODY));
        assertThat(table).startsWith("Ana Arda [31mreceives Bo Berg\n").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void coloursComeOnlyWhenAskedFor() {
        assertThat(new ReadingTable(true).document(Samples.meeting())).contains("\u001b[1;36mWho met\u001b[0m");
        assertThat(new ReadingTable(false).unread(List.of(new Problem("a.txt", "empty", "there is nothing in it"))))
                .isEqualTo("a.txt: there is nothing in it\n");
    }
}
