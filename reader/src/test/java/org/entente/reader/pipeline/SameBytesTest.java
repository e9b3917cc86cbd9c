package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Reading;
import org.junit.jupiter.api.Test;

/** What must hold for any text: shuffled pieces of articles, and pieces that no article has. */
class SameBytesTest {
    private static final Reader READER = Reader.shipped();
    private static final List<String> PIECES = List.of(
            "Japanese Prime Minister Shigeru Ishiba met Tô Lâm in Hà Nội on Monday. ",
            "They agreed to build a port; train nurses; and share data. ",
            "The Lao leader thanked the host. ",
            "İstanbul mayor ISIL Işık visited Rīga. ",
            "“We will not yield,” he said, adding that talks go on. ",
            "\n\nVIENTIANE — ",
            "(Photo: VNA)",
            "agreed to ",
            "\u202e\u200b\u2066",
            "\ud83d\ude80 ",
            ", ; . … ( [ \" ’s ",
            "President of the of the of the ",
            "3/6/2024 ",
            "the two sides will ",
            "王毅 ແລະ Путин ");

    private static List<String> texts() {
        Random random = new Random(42);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("The minister said on Tuesday that ");
            for (int p = random.nextInt(25); p >= 0; p--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static Reading read(String text) {
        return READER.read(Scenario.document("mixed.txt", text.getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void every_quote_stands_at_its_span() {
        for (String text : texts()) {
            Reading reading = read(text);
            Findings f = reading.findings();
            List<Finding> all = new ArrayList<>(f.engagements());
            all.addAll(f.statements());
            all.addAll(f.commitments());
            all.addAll(f.instruments());
            all.addAll(f.honours());
            all.addAll(f.mechanisms());
            all.addAll(f.milestones());
            all.addAll(f.rejected());
            for (Finding finding : all) {
                assertThat(finding.evidence()).isNotEmpty();
                for (Evidence evidence : finding.evidence()) {
                    assertThat(evidence.checked(reading.article().text())).isEqualTo(evidence);
                }
            }
        }
    }

    @Test
    void reading_twice_in_any_locale_and_time_zone_gives_the_same_bytes() {
        List<String> first = lines();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(lines()).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void many_threads_read_what_one_reads() {
        List<String> parallel = texts().parallelStream()
                .map(text -> new ReadingJson().line(read(text)))
                .toList();

        assertThat(parallel).isEqualTo(lines());
    }

    @Test
    void a_sentence_of_twenty_thousand_words_and_thousands_of_undertakings_end() {
        assertThat(read("The minister said that " + "very ".repeat(20_000) + "good talks were held.")
                        .findings())
                .isNotNull();
        assertThat(read("The two ministers " + "agreed to build a road and ".repeat(5_000) + "left.")
                        .findings())
                .isNotNull();
    }

    private static List<String> lines() {
        return texts().stream().map(text -> new ReadingJson().line(read(text))).toList();
    }
}
