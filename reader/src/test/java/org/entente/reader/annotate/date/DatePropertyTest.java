package org.entente.reader.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.reader.model.DateReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the default locale")
@Execution(ExecutionMode.SAME_THREAD)
class DatePropertyTest {

    /** Seconds of work: one is usual, and work that grows with the square of a megabyte would take hours. */
    private static final double BOUND = 20;

    private static final int ROUNDS = 300;
    private static final String PIECES =
            "0123456789 -–—/.,()':;% May March Dec. Monday last next of the to and 2024 31st early mid- Q1 first day "
                    + "today đ ệ 王 🔴 \u0301 \n";

    private static LocalDate date(Random random) {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
    }

    private static String garbage(Random random, int length) {
        String[] words = PIECES.split("(?<= )");
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    random.nextBoolean()
                            ? words[random.nextInt(words.length)]
                            : PIECES.substring(random.nextInt(PIECES.length())).substring(0, 1));
        }
        return text.toString();
    }

    @Test
    void aDateInAnyStyleIsReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate date = date(random);
            for (String style : DateStyles.of(date)) {
                assertThat(Reads.wording(null, "They met on " + style + ", in Hanoi."))
                        .containsExactly(style);
                assertThat(Reads.edtf(null, "They met on " + style + ", in Hanoi."))
                        .as(style)
                        .containsExactly(date.toString());
            }
        }
    }

    @Test
    void aRangeOfDaysIsReadBack() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate from = date(random);
            LocalDate to = from.plusDays(1 + random.nextInt(200));
            for (int style : new int[] {0, 1, 3, 4}) {
                String text = "From " + DateStyles.of(from).get(style) + " to "
                        + DateStyles.of(to).get(style) + " he stays.";
                assertThat(Reads.edtf(null, text)).as(text).containsExactly(from + "/" + to);
            }
        }
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS * 10; i++) {
            String text = garbage(random, 120);
            List<DateReading> readings = Reads.all(i % 2 == 0 ? null : "2024-12-11", text);
            assertThat(Reads.all(i % 2 == 0 ? null : "2024-12-11", text)).isEqualTo(readings);
            int end = 0;
            for (DateReading reading : readings) {
                assertThat(reading.span()).isNotNull().satisfies(s -> assertThat(s.of(text))
                        .isEqualTo(reading.text()));
                assertThat(reading.span() == null ? -1 : reading.span().start()).isGreaterThanOrEqualTo(end);
                end = reading.span() == null ? 0 : reading.span().end();
            }
        }
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        String text = "On FRIDAY, April 5, 2024, on Sunday, in mid-2025 and on JULY 7, this week, 3/6/2024.";
        List<DateReading> expected = Reads.all("2024-12-11", text);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN", "ar-SA")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Reads.all("2024-12-11", text)).isEqualTo(expected);
                assertThat(new DateAnnotator(org.entente.reader.lexicon.KnowledgeFiles.shipped())
                                .read(text, Reads.sentences(text), Reads.published("2024-12-11")))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected).hasSize(6);
    }

    @Test
    void aMegabyteOfDigitsAndDashesEndsInBoundedTime() {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 1_000_000).forEach(i -> text.append("0123456789-–/.".charAt(random.nextInt(14))));
        assertThat(seconds(text.toString())).isLessThan(BOUND);
    }

    @Test
    void manyDatesEndInBoundedTime() {
        assertThat(seconds("1/2/2024 ".repeat(100_000))).isLessThan(BOUND);
        assertThat(seconds("on May 5 ".repeat(100_000))).isLessThan(BOUND);
        assertThat(seconds("on the ".repeat(140_000))).isLessThan(BOUND);
    }

    /** Of this thread's own work, for a busy machine is no slow reader. */
    private static double seconds(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Reads.all(null, text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
