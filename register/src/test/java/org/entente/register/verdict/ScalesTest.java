package org.entente.register.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.follow.Standing;
import org.junit.jupiter.api.Test;

class ScalesTest {
    private static final Scales SCALES = Scales.of(KnowledgeFiles.shipped());
    private static final List<String> STATUSES = Arrays.stream(Standing.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private static List<String> values(String scale) {
        return SCALES.find(scale).orElseThrow().values();
    }

    private static String level(String scale, String status, boolean late) {
        return SCALES.find(scale)
                .orElseThrow()
                .project(status, late)
                .map(Level::value)
                .orElse("not counted");
    }

    @Test
    void thePublishedScalesHaveTheirPublishedLevels() {
        assertThat(SCALES.ids()).containsExactly("g7", "pam", "ogp", "pledge", "iati");
        assertThat(values("g7")).containsExactly("-1", "0", "+1");
        assertThat(values("pam")).containsExactly("0", "1", "2", "3");
        assertThat(values("ogp")).containsExactly("no_evidence", "not_started", "limited", "substantial", "complete");
        assertThat(values("pledge")).containsExactly("broken", "in_the_works", "in_part", "kept", "not_yet_rated");
        assertThat(values("iati")).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void everyScaleSaysWhoseItIsAndWhatEachLevelMeans() {
        assertThat(SCALES.list())
                .allMatch(scale -> !scale.source().isBlank() && scale.link().startsWith("http"));
        assertThat(SCALES.list())
                .flatMap(Scale::levels)
                .allMatch(level -> level.means().length() > 10);
    }

    @Test
    void levelsNameStatusesOfTheRegisterAndEachOnceOnAScale() {
        for (Scale scale : SCALES.list()) {
            List<String> from =
                    scale.levels().stream().flatMap(l -> l.from().stream()).toList();
            assertThat(from).as(scale.id()).doesNotHaveDuplicates().isSubsetOf(STATUSES);
            assertThat(scale.levels().stream().flatMap(l -> l.late().stream())).isSubsetOf(STATUSES);
        }
    }

    @Test
    void noEvidenceIsNeverNotDone() {
        for (Scale scale : SCALES.list()) {
            for (String status : List.of("no_evidence", "not_verifiable")) {
                assertThat(Stream.of(true, false)
                                .flatMap(late -> scale.project(status, late).stream())
                                .allMatch(Level::apart))
                        .as(scale.id())
                        .isTrue();
            }
        }
    }

    @Test
    void aStatusIsProjectedAndPastItsDayItMayBeAnother() {
        assertThat(level("g7", "complete", false)).isEqualTo("+1");
        assertThat(level("g7", "limited", true)).isEqualTo("0");
        assertThat(level("g7", "no_evidence", true)).isEqualTo("not counted");
        assertThat(level("pam", "substantial", false)).isEqualTo("2");
        assertThat(level("pledge", "limited", false)).isEqualTo("in_the_works");
        assertThat(level("pledge", "limited", true)).isEqualTo("in_part");
        assertThat(level("iati", "stalled", false)).isEqualTo("6");
    }

    @Test
    void aValueIsFoundHoweverItIsTyped() {
        Scale pledge = SCALES.find("pledge").orElseThrow();
        assertThat(pledge.find("In the works").map(Level::value)).contains("in_the_works");
        assertThat(SCALES.find("g7").orElseThrow().find("1").map(Level::value)).contains("+1");
        assertThat(SCALES.find("g7").orElseThrow().find("2")).isEmpty();
    }
}
