package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTableTest {
    private static final List<String> ROW = List.of(
            "c0540d2909e87cbb#c1",
            "2024-09-11",
            "Phạm Minh Chính, Sonexay Siphandone",
            "agree",
            "build an expressway from Hà Nội to Vientiane",
            "infrastructure transport",
            "no evidence",
            "");

    private static Sheet sheet() {
        return new Sheet(Collections.nCopies(ROW.size(), "column"), Stream.of(ROW));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 132, 200})
    void aTableIsNeverWiderThanItsTerminal(int width) {
        assertThat(new SheetTable(false, width).text(sheet()).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    @Test
    void idsStayWholeWhereThereIsRoomForThem() {
        assertThat(new SheetTable(false, 80).text(sheet())).contains("c0540d2909e87cbb#c1  2024-");
    }

    @Test
    void whatGoesElsewhereThanATerminalIsCutNowhere() {
        assertThat(new SheetTable(false, 0).text(sheet())).doesNotContain("…");
    }
}
