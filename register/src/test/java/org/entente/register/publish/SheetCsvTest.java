package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetCsvTest {
    private static String csv(String... cells) {
        StringBuilder out = new StringBuilder();
        SheetCsv.write(new Sheet(List.of("a", "b"), Stream.of(List.of(cells))), out);
        return out.toString();
    }

    @Test
    void commasQuotesAndLinesAreQuotedAsInRfc4180() {
        assertThat(csv("one, two", "he said \"yes\"")).isEqualTo("a,b\r\n\"one, two\",\"he said \"\"yes\"\"\"\r\n");
        assertThat(csv("one\ntwo", "")).isEqualTo("a,b\r\n\"one\ntwo\",\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsText() {
        assertThat(csv("=1+1", "@sum")).isEqualTo("a,b\r\n'=1+1,'@sum\r\n");
        assertThat(csv("+cmd|' /C calc'!A0", "-2+3")).isEqualTo("a,b\r\n'+cmd|' /C calc'!A0,'-2+3\r\n");
        assertThat(csv("\t=1", "\r=1")).isEqualTo("a,b\r\n'\t=1,\"'\r=1\"\r\n");
    }

    @Test
    void numbersWithASignStayNumbers() {
        assertThat(csv("+1", "-0.333")).isEqualTo("a,b\r\n+1,-0.333\r\n");
    }
}
