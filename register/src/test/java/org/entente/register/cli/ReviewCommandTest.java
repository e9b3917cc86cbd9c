package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide and enter, on the command line. */
class ReviewCommandTest {
    private static final String ROAD = "c0540d2909e87cbb#c1";

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

    private static Run done(long entry, String verb) {
        return new Run(0, "", "entry " + entry + ": " + verb + "; entente review undo " + entry + " takes it back\n");
    }

    @Test
    void whatIsRejectedIsGoneUntilThatIsUndone() {
        List<String> before = register.rows("commitments");
        assertThat(register.run("review", "reject", ROAD, "--reason", "a misreading", "--author", "Ana"))
                .isEqualTo(done(5, "reject"));
        assertThat(register.rows("commitments")).hasSize(1);
        assertThat(register.rows("search", "expressway", "--kind", "commitment"))
                .isEmpty();
        assertThat(register.run("review", "undo", "5")).isEqualTo(done(6, "undo"));
        assertThat(register.rows("commitments")).isEqualTo(before);
        assertThat(register.rows("search", "expressway", "--kind", "commitment"))
                .hasSize(1);
        assertThat(register.run("review", "undo", "5"))
                .isEqualTo(new Run(2, "", "entente: entry 5 (reject) is undone already\n"));
        assertThat(register.run("review", "undo", "6")).isEqualTo(done(7, "undo"));
        assertThat(register.rows("commitments")).hasSize(1);
        assertThat(register.rows("commitments", "--as-of", "4")).isEqualTo(before);
    }

    @Test
    void whatIsCorrectedHasItsNewValues() {
        register.run("review", "correct", "c0540d2909e87cbb#e1", "--set", "kind=Talks", "--set", "place=Haiphong,VN");
        register.run("review", "correct", "2915b89908e37117#e1", "--set", "kind=talks", "--set", "place=Haiphong,VN");
        assertThat(register.rows("events").get(0))
                .startsWith("c0540d2909e87cbb#e1,2024-09-10,talks,held,\"Haiphong, Vietnam\",");
        register.run("review", "correct", ROAD, "--set", "due=2026-12", "--set", "fields=energy, health");
        assertThat(register.run("commitment", ROAD).out())
                .contains("  due        2026-12\n", "  fields     energy, health\n", "correct by ");
    }

    @Test
    void personsAndEventsAreMergedAndSplit() {
        register.run("review", "split", "2915b89908e37117#p1", "--reason", "a namesake");
        assertThat(register.rows("people")).hasSize(3);
        assertThat(register.run("person", "Sonexay").out()).contains("Sonexay Siphandone (Laos)\n");
        assertThat(register.run("person", "Sonexay").out().lines().filter(l -> l.startsWith("Sonexay")))
                .hasSize(2);
        register.run("review", "undo", "5");
        assertThat(register.rows("people")).hasSize(2);
        register.run("review", "split", "2915b89908e37117#e1");
        assertThat(register.rows("events")).hasSize(2);
        register.run("review", "merge", "c0540d2909e87cbb#e1", "2915b89908e37117#e1");
        assertThat(register.rows("events")).hasSize(1);
    }

    @Test
    void wordsThatNoRuleFoundAreLinked() {
        assertThat(register.run("review", "link", ROAD, "2915b89908e37117@0-31", "--type", "completed"))
                .isEqualTo(done(5, "link"));
        assertThat(register.run("commitment", ROAD).out())
                .contains("  status     complete\n", "· 2024-09-11 completed, accepted (1.0: ) – ");
        assertThat(register.rows("commitments", "--status", "complete")).hasSize(1);
        assertThat(register.rows("search", "expressway", "--status", "complete"))
                .hasSize(1);
        assertThat(register.run("review", "reject", ROAD + "~2915b89908e37117@0-31"))
                .isEqualTo(done(6, "unlink"));
        assertThat(register.rows("commitments", "--status", "complete")).isEmpty();
    }

    @Test
    void remarksStandBesideWhatTheyAreAbout() {
        register.run("review", "note", ROAD, "--reason", "ask the ministry", "--author", "Ana");
        register.run("review", "confirm", ROAD, "--side", "LA", "--author", "Bo");
        register.run("review", "accept", ROAD, "--author", "Olga");
        assertThat(register.run("commitment", ROAD).out())
                .contains(
                        "entry 5    note by Ana, ",
                        ": ask the ministry",
                        "entry 6    confirm by Bo, ",
                        "entry 7    accept by Olga, ");
    }

    @Test
    void severalAreRejectedTogetherOrNotAtAll() {
        assertThat(register.run("review", "reject", ROAD, "c0540d2909e87cbb#c7"))
                .isEqualTo(
                        new Run(1, "", "entente: there is nothing in the register with the id c0540d2909e87cbb#c7\n"));
        assertThat(register.rows("commitments")).hasSize(2);
        assertThat(register.run("review", "reject", ROAD, "2915b89908e37117#c1").err())
                .isEqualTo(done(5, "reject").err() + done(6, "reject").err());
        assertThat(register.rows("commitments")).isEmpty();
    }

    @Test
    void onlyASideOfTheLineConfirmsIt() {
        assertThat(register.run("review", "confirm", ROAD, "--side", "France"))
                .isEqualTo(new Run(2, "", "entente: " + ROAD + " concerns LA, VN; FR cannot confirm it\n"));
        assertThat(register.run("review", "confirm", ROAD, "--side", "Laos")).isEqualTo(done(5, "confirm"));
        assertThat(register.run("review", "confirm", "2915b89908e37117#e1", "--side", "vn")
                        .code())
                .isZero();
    }

    @Test
    void whoMustSeeToACommitmentAndWhenIsEnteredAndListedAsItFallsDue() {
        register.run(
                "review",
                "correct",
                ROAD,
                "--set",
                "due=2026",
                "--set",
                "responsible=Ministry of Transport",
                "--set",
                "reminder=2026-06-01",
                "--reason",
                "the office's plan for 2026");
        assertThat(register.run("commitment", ROAD).out())
                .contains("  due        2026\n  reminder   2026-06-01\n  seen to by Ministry of Transport\n");
        Run entered = register.run(
                "enter",
                "commitment",
                "--by",
                "VN",
                "--to",
                "LA",
                "--what",
                "send 20 teachers",
                "--due",
                "2026-03-31",
                "--responsible",
                "Ministry of Education",
                "--reminder",
                "2026-03-01",
                "--note",
                "minutes of 12 September 2024, never published");
        assertThat(entered.code()).isZero();
        assertThat(register.rows("commitments", "--due-before", "2027-01-01"))
                .containsExactly(
                        "entry:6#c1,2026-03-31,2026-03-01,Ministry of Education,VN,send 20 teachers,no evidence,",
                        ROAD + ",2026-12-31,2026-06-01,Ministry of Transport,"
                                + "\"Phạm Minh Chính, Sonexay Siphandone, Vietnam, Laos\","
                                + "build an expressway from Hà Nội to Vientiane,no evidence,");
        assertThat(register.rows("commitments", "--due-before", "2026-04-01")).hasSize(1);
        assertThat(register.run("commitments", "--due-before", "2026-01-01"))
                .isEqualTo(new Run(0, "", "Nothing falls due before 2026-01-01.\n"));
        assertThat(register.run("rebuild").code()).isZero();
        assertThat(register.rows("commitments", "--due-before", "2027-01-01")).hasSize(2);
        register.run("review", "correct", ROAD, "--set", "responsible=", "--set", "reminder=", "--set", "due=");
        assertThat(register.rows("commitments", "--due-before", "2027-01-01")).hasSize(1);
        register.run("review", "link", "entry:6#c1", "2915b89908e37117@0-31", "--type", "completed");
        assertThat(register.rows("commitments", "--due-before", "2027-01-01")).isEmpty();
    }

    @Test
    void whatNoDocumentTellsIsEnteredByHand() {
        Run entered = register.run(
                "enter",
                "engagement",
                "--kind",
                "visit",
                "--status",
                "planned",
                "--when",
                "2026-12",
                "--place",
                "Vientiane,LA",
                "--with",
                "VN: Ana Arda, Envoy",
                "--with",
                "LA",
                "--note",
                "programme of the office");
        assertThat(entered).isEqualTo(new Run(0, "", "entry 5; entente review undo 5 takes it back\n"));
        assertThat(register.rows("events", "--status", "planned"))
                .containsExactly("entry:5#e1,2026-12,visit,planned,\"Vientiane, Laos\",\"Ana Arda (VN), LA (LA)\",1");
        assertThat(register.rows("events", "--since", "2026-12-01", "--until", "2026-12-31"))
                .hasSize(1);
        assertThat(register.run("event", "entry:5#e1").out()).contains("“programme of the office”");
        assertThat(register.rows("search", "programme", "office")).isNotEmpty();
        register.run(
                "enter",
                "commitment",
                "--by",
                "VN",
                "--to",
                "Laos",
                "--what",
                "train 5 pilots",
                "--field",
                "defence-security",
                "--due",
                "2027",
                "--note",
                "minutes");
        assertThat(register.rows("commitments", "--field", "defence_security"))
                .singleElement()
                .asString()
                .contains(",VN,pledge,train 5 pilots,defence security,no evidence,");
        register.run("review", "undo", "5");
        assertThat(register.rows("events", "--status", "planned")).isEmpty();
        assertThat(register.rows("search", "programme")).isEmpty();
    }

    @Test
    void theRegisterRebuiltIsTheSame() {
        register.run("review", "reject", ROAD);
        register.run("review", "split", "2915b89908e37117#e1");
        register.run("review", "undo", "5");
        List<Run> before = lists();
        assertThat(register.run("rebuild")).isEqualTo(new Run(0, "", "7 entries folded\n"));
        assertThat(lists()).isEqualTo(before);
        assertThat(register.run("verify").code()).isZero();
    }

    private List<Run> lists() {
        return List.of(
                register.run("events", "--format", "json"),
                register.run("events", "--format", "json", "--as-of", "5"),
                register.run("people", "--format", "json"),
                register.run("commitments", "--format", "json"),
                register.run("commitments", "--format", "json", "--as-of", "5"),
                register.run("search", "siphandone", "--format", "json"));
    }
}
