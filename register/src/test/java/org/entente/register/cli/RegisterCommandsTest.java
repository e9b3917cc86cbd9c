package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register on the command line, asked. */
class RegisterCommandsTest {
    @TempDir
    private static Path folder = Path.of("");

    private static TwoArticles register = new TwoArticles(folder);

    @BeforeAll
    static void make() throws IOException {
        register = TwoArticles.in(folder);
    }

    @Test
    void relationsAreListed() {
        assertThat(register.run("relations")).isEqualTo(new Run(0, """
                        relation        last contact  kind       events  commitments  open  documents
                        Laos – Vietnam  2024-09-10    reception  1       2            2     2
                        """, ""));
    }

    @Test
    void twoReportsAreOneEventAndTwoSpellingsOnePerson() {
        assertThat(register.rows("events"))
                .containsExactly("c0540d2909e87cbb#e1,2024-09-10,reception,held,\"Hanoi, Vietnam\","
                        + "\"Sonexay Siphandone (LA), Pham Minh Chinh (VN)\",2");
        assertThat(register.rows("people"))
                .containsExactly(
                        "c0540d2909e87cbb#p1,Phạm Minh Chính,VN,Prime Minister (2024-09-11),Pham Minh Chinh,2",
                        "c0540d2909e87cbb#p2,Sonexay Siphandone,LA,Prime Minister (2024-09-11),,2");
    }

    @Test
    void listsAreNarrowed() {
        assertThat(register.rows("people", "--side", "laos")).hasSize(1);
        assertThat(register.rows("people", "--side", "Việt Nam")).hasSize(1);
        assertThat(register.rows("people", "--side", "JP")).isEmpty();
        assertThat(register.rows("events", "--side", "vietnam", "--kind", "Reception", "--status", "held"))
                .hasSize(1);
        assertThat(register.rows("events", "--since", "2024-09-11")).isEmpty();
        assertThat(register.rows("events", "--since", "2024-09-10", "--until", "2024-09-10"))
                .hasSize(1);
        assertThat(register.rows("commitments", "--field", "health")).hasSize(1);
        assertThat(register.rows("commitments", "--status", "no_evidence", "--side", "LA"))
                .hasSize(2);
        assertThat(register.rows("commitments", "--status", "complete")).isEmpty();
    }

    @Test
    void aRelationIsShownWhateverTheOrderAndTheSpelling() {
        Run run = register.run("show", "Laos", "VN");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Laos – Vietnam\n  last       2024-09-10 reception (held), Hanoi, Vietnam: ")
                .contains("  known      2 documents, 1 engagement, 2 commitments, 2 open\n");
        assertThat(register.run("show", "việt nam", "LA")).isEqualTo(run);
        assertThat(register.run("show", "VN", "LA", "--since", "2025-01-01").out())
                .contains("  known      0 documents, 0 engagements, 0 commitments, 2 open\n");
    }

    @Test
    void aPageIsWritten() throws IOException {
        Path page = folder.resolve("out/page.html");
        assertThat(register.run("show", "VN", "LA", "--page", page.toString()).code())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Sonexay Siphandone");
    }

    @Test
    void oneOfEachIsShown() {
        String event = register.run("event", "c0540d2909e87cbb#e1").out();
        assertThat(event).startsWith("Reception, held\n").contains("  2 documents, 2 independent\n");
        String commitment = register.run("commitment", "c0540d2909e87cbb#c1").out();
        assertThat(commitment)
                .startsWith("build an expressway from Hà Nội to Vientiane\n")
                .contains("  No evidence in this corpus of what came of it\n");
        String person = register.run("person", "chinh").out();
        assertThat(person)
                .startsWith("Phạm Minh Chính (Vietnam)\n  id         c0540d2909e87cbb#p1\n")
                .contains("  written    Phạm Minh Chính, Pham Minh Chinh\n");
        assertThat(register.run("person", "c0540d2909e87cbb#p1").out()).isEqualTo(person);
    }

    @Test
    void whatIsSearchedIsFound() {
        assertThat(register.run("search", "pham", "minh", "chinh").out())
                .contains("· Person: Phạm Minh Chính, Prime Minister [c0540d2909e87cbb#p1]");
        assertThat(register.rows("search", "doctors", "--kind", "commitment"))
                .containsExactly("commitment,2915b89908e37117#c1,2024-09-11,"
                        + "\"Sonexay Siphandone, Laos: Laos will train 30 doctors\"," + folder
                        + "/articles/two.txt,Sonexay pledged that Laos will train 30 doctors");
        assertThat(register.rows("search", "build", "-vientiane")).isEmpty();
        assertThat(register.rows("search", "doctors", "--kind", "commitment", "--relation", "VN,LA"))
                .hasSize(1);
        assertThat(register.rows("search", "doctors", "--relation", "VN,JP")).isEmpty();
        assertThat(register.run("search", "submarine")).isEqualTo(new Run(0, "Nothing found\n\n", ""));
    }

    @Test
    void theRegisterIsShownAsItWas() {
        assertThat(register.rows("commitments", "--as-of", "2")).hasSize(1);
        assertThat(register.rows("commitments", "--as-of", "0")).isEmpty();
        assertThat(register.rows("commitments", "--as-of", "2020-01-01")).isEmpty();
        assertThat(register.rows("commitments", "--as-of", "2999-01-01")).hasSize(2);
        assertThat(register.run("show", "VN", "LA", "--as-of", "2").out())
                .contains("known      1 document, 1 engagement,");
        assertThat(register.run("commitment", "c0540d2909e87cbb#c1", "--as-of", "1")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events --status hled",
                "events --kind party",
                "events --since tomorrow",
                "events --as-of yesterday",
                "events --as-of 99",
                "events --format xml",
                "commitments --field hens",
                "commitments --status done",
                "show VN",
                "show VN LA --format csv",
                "person",
                "person Chinh --format csv",
                "search",
                "search road --as-of 1",
                "search road --limit 0",
                "search road --nope",
                "search road --relation VN",
                "search road --kind hens",
                "export",
                "export hens",
                "export csv --list hens",
                "review merge c0540d2909e87cbb#p1",
                "review merge c0540d2909e87cbb#p1 c0540d2909e87cbb#e1",
                "review split c0540d2909e87cbb#c1",
                "review correct c0540d2909e87cbb#e1",
                "review correct c0540d2909e87cbb#e1 --set participants=x",
                "review correct c0540d2909e87cbb#e1 --set status=hled",
                "review correct c0540d2909e87cbb#e1 --set when=soon",
                "review correct c0540d2909e87cbb#c1 --set fields=hens",
                "review confirm c0540d2909e87cbb#c1",
                "review link c0540d2909e87cbb#e1 c0540d2909e87cbb@0-5",
                "review link c0540d2909e87cbb#c1 c0540d2909e87cbb@0-5 --type hens",
                "review undo hens",
                "enter",
                "enter engagement --with VN --note n --kind party",
                "enter engagement --with VN --note n --kind visit --when soon",
                "enter engagement --with VN --note n --kind visit --when 2024-05-03/2024-05-01",
                "enter engagement --with VN --kind visit",
                "enter commitment --by VN --what x --note n --field hens"
            })
    void whatIsNotUnderstoodIsExplainedAndEndsWith2(String line) {
        assertOneMessage(register.run(line.split(" ")), 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show VN JP",
                "event x",
                "event c0540d2909e87cbb#e9",
                "commitment x",
                "person nobody",
                "review reject x",
                "review reject a~b",
                "review undo 1",
                "review undo 4711",
                "review link c0540d2909e87cbb#c1 c0540d2909e87cbb@0-9999",
                "review link c0540d2909e87cbb#c1 c0540d2909e87cbb@9-5",
                "review link x c0540d2909e87cbb@0-5",
                "add /no/such/folder"
            })
    void whatIsNotThereIsNamedAndEndsWith1(String line) {
        assertOneMessage(register.run(line.split(" ")), 1);
    }

    @Test
    void nothingThatFailedWasEntered() {
        assertThat(register.run("verify").err()).startsWith("4 entries whole; ");
    }

    private static void assertOneMessage(Run run, int code) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "org.entente");
    }

    @Test
    void theLocaleChangesNothing() {
        List<Run> before = everything();
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(everything()).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<Run> everything() {
        return List.of(
                register.run("events", "--format", "json"),
                register.run("people", "--side", "VIETNAM"),
                register.run("show", "VIETNAM", "LAOS"),
                register.run("search", "SIPHANDONE"));
    }
}
