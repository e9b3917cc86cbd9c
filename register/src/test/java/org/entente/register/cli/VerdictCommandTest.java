package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts, coders beside one another, and projections, on the command line. */
class VerdictCommandTest {
    private static final String ROAD = "c0540d2909e87cbb#c1";
    private static final String DOCTORS = "2915b89908e37117#c1";

    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private TwoArticles register = new TwoArticles(folder);

    @BeforeAll
    static void make() throws IOException {
        TwoArticles.in(made);
    }

    @BeforeEach
    void copy() throws IOException {
        register = new TwoArticles(made).copy(folder);
    }

    private Run rate(String commitment, String value, String coder) {
        return register.run("verdict", commitment, "--scale", "g7", "--value", value, "--author", coder);
    }

    @Test
    void twoCodersStandSideBySideAndTheirAgreementBelow() {
        assertThat(rate(ROAD, "+1", "Ana"))
                .isEqualTo(new Run(0, "", "entry 5: verdict; entente review undo 5 takes it back\n"));
        rate(ROAD, "-1", "Bo");
        rate(DOCTORS, "0", "Bo");
        rate(DOCTORS, "+1", "Ana");
        rate(DOCTORS, "0", "Ana");
        assertThat(register.rows("verdicts", "--scale", "g7"))
                .containsExactly(
                        DOCTORS + ",2024-09-11,\"Sonexay Siphandone, Laos\",Laos will train 30 doctors,no evidence,"
                                + "not counted,Bo: 0; Ana: 0,yes",
                        ROAD + ",2024-09-11,\"Phạm Minh Chính, Sonexay Siphandone, Vietnam, Laos\","
                                + "build an expressway from Hà Nội to Vientiane,no evidence,"
                                + "not counted,Ana: +1; Bo: -1,no");
        assertThat(register.run("verdicts", "--scale", "g7").out())
                .endsWith("\n\nAna and Bo rated 1 alike of 2; Cohen's kappa 0.333, weighted 0.0.\n");
        assertThat(register.rows("verdicts", "--scale", "g7", "--by", "coders"))
                .containsExactly("Ana,Bo,2,1,0.333,0.0");
        assertThat(register.run("verdicts", "--scale", "g7", "--by", "coders", "--format", "json")
                        .out())
                .isEqualTo("{\"scale\":\"g7\",\"coders\":[\"Ana\",\"Bo\"],\"both\":2,\"alike\":1,\"kappa\":0.333,"
                        + "\"weighted\":0.0}\n");
        assertThat(register.run("commitment", ROAD).out()).contains("  Rated\n  g7         Ana: +1; Bo: -1\n");
    }

    @Test
    void aVerdictIsUndoneAndSeenAsOfBefore() {
        rate(ROAD, "+1", "Ana");
        register.run("review", "undo", "5");
        assertThat(register.run("verdicts", "--scale", "g7"))
                .isEqualTo(new Run(0, "", "Nobody has rated any on g7.\n"));
        assertThat(register.rows("verdicts", "--scale", "g7", "--as-of", "5")).hasSize(1);
        assertThat(register.run("rebuild").code()).isZero();
        assertThat(register.rows("verdicts", "--scale", "g7", "--as-of", "5")).hasSize(1);
    }

    @Test
    void whatIsNoLevelOrNoCommitmentOrNoScaleIsRefused() {
        assertThat(rate(ROAD, "2", "Ana"))
                .isEqualTo(new Run(2, "", "entente: on g7, --value takes -1, 0, +1, not 2\n"));
        assertThat(rate("c0540d2909e87cbb#e1", "0", "Ana"))
                .isEqualTo(new Run(2, "", "entente: c0540d2909e87cbb#e1 is no commitment\n"));
        assertThat(rate("c0540d2909e87cbb#c9", "0", "Ana").code()).isEqualTo(1);
        assertThat(register.run("verdicts", "--scale", "stars").err())
                .isEqualTo("entente: --scale takes g7, pam, ogp, pledge or iati, not stars\n");
        assertThat(register.run("verdict", ROAD, "--scale", "g7", "--value", "0", "--day", "soon")
                        .err())
                .isEqualTo("entente: --day takes a day such as 2024-09-10, not soon\n");
    }

    @Test
    void statusesAreProjectedWithWhatIsNotCounted() {
        register.run("review", "link", ROAD, "2915b89908e37117@0-31", "--type", "completed");
        assertThat(register.rows("verdicts", "--scale", "g7", "--by", "member"))
                .containsExactly("Laos,2,1,0,0,1,1.0,1 no evidence", "Vietnam,1,1,0,0,1,1.0,");
        assertThat(register.rows("verdicts", "--scale", "g7", "--by", "relation", "VN", "LA"))
                .containsExactly("Laos – Vietnam,2,1,0,0,1,1.0,1 no evidence");
        assertThat(register.rows("verdicts", "--scale", "ogp", "--by", "period", "--until", "2023-12-31"))
                .isEmpty();
        assertThat(register.run("verdicts", "--scale", "g7", "--by", "all").out())
                .endsWith("Of 2 commitments: 0 not complied, 0 in part, or in progress, 1 complied;"
                        + " 1 no evidence, not counted.\n"
                        + "G7/G20 compliance: G7 Research Group and G20 Research Group, compliance coding manual.\n");
    }

    @Test
    void theRubricsArePrinted() {
        assertThat(Run.of("scales", "g7", "--format", "csv").out().lines().skip(1))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("g7,-1,not complied,\"Nothing was done");
        assertThat(Run.of("scales").out().lines()).hasSize(1 + 3 + 4 + 5 + 5 + 6);
    }
}
