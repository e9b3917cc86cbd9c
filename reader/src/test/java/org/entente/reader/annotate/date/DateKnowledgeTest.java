package org.entente.reader.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateKnowledgeTest {
    private static final String WEDNESDAY = "2024-12-11";

    static List<Entry> entries() {
        KnowledgeFiles files = KnowledgeFiles.shipped();
        List<Entry> entries = new ArrayList<>(files.list("dates", "names"));
        for (Role role : Role.values()) {
            entries.addAll(files.list("dates", role.name().toLowerCase(Locale.ROOT)));
        }
        return entries;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void eachEntryReadsItsExampleAndNotItsCounter(Entry entry) {
        assertThat(Reads.edtf(WEDNESDAY, entry.get("example"))).isEqualTo(entry.list("reads"));
        assertThat(Reads.edtf(WEDNESDAY, entry.get("counter"))).isEqualTo(entry.list("counter_reads"));
    }
}
