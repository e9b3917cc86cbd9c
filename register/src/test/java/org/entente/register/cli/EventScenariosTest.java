package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of several days and outlets, entered on the day of each, and what the register makes of them. */
class EventScenariosTest {
    private static final String PLAN = """
            Vientiane, March 1 – Lao Foreign Minister Thongsavanh Phomvihane will pay an official visit to Vietnam on March 10, the ministry announced on Saturday.

            During the visit he will hold talks with Vietnamese Foreign Minister Bui Thanh Son.
            """;
    private static final String PUT_OFF = """
            Hanoi, March 8 – The official visit of Lao Foreign Minister Thongsavanh Phomvihane to Vietnam, which was due on March 10, has been postponed to March 20, the Vietnamese foreign ministry said on Saturday.
            """;
    private static final String HELD = """
            Hanoi, March 20 – Lao Foreign Minister Thongsavanh Phomvihane paid an official visit to Vietnam on Thursday.

            He held talks with Vietnamese Foreign Minister Bui Thanh Son in Hanoi on Thursday.
            """;
    private static final String HELD_ELSEWHERE = """
            Vientiane, March 21 – Vietnamese Foreign Minister Bui Thanh Son and Lao Foreign Minister Thongsavanh Phomvihane held talks in Ho Chi Minh City on March 20.
            """;

    @TempDir
    private Path folder = Path.of("");

    private void add(String day, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        run(day, "add", "--published", day, folder.resolve(name).toString());
    }

    private String run(String day, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--database", folder.resolve("r.db").toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintWriter err = new PrintWriter(new ByteArrayOutputStream(), true, UTF_8);
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, false, 0, false, clock);
        assertThat(Main.run(console, all.toArray(String[]::new))).isZero();
        return out.toString(UTF_8).replace(folder + "/", "");
    }

    /** Each event: date, kind, status, place and how many reports. */
    private List<String> events(String... options) {
        List<String> command = new ArrayList<>(List.of("events", "--format", "csv"));
        command.addAll(List.of(options));
        return run("2025-07-01", command.toArray(String[]::new))
                .lines()
                .skip(1)
                .map(line -> line.replaceAll("^[^,]+,", ""))
                .toList();
    }

    private String event(int number) {
        String id = run("2025-07-01", "events", "--format", "csv")
                .lines()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        return run("2025-07-01", "event", id);
    }

    @Test
    void aVisitPutOffKeepsTheDayForWhichItWasAnnouncedAndItsProgrammeIsFollowed() throws IOException {
        add("2025-03-01", "plan.txt", PLAN);
        add("2025-03-08", "put-off.txt", PUT_OFF);
        add("2025-03-20", "held.txt", HELD);
        assertThat(events())
                .containsExactly(
                        "2025-03-20,visit,held,Vietnam,Thongsavanh Phomvihane (LA),3",
                        "2025-03-20,talks,held,\"Hanoi, Vietnam\",\"Thongsavanh Phomvihane (LA), Bui Thanh Son (VN)\",2");
        assertThat(event(1))
                .startsWith("Visit, held, first announced for 2025-03-10\n")
                .contains("  History\n  2025-03-01 planned – plan.txt\n  2025-03-08 postponed – put-off.txt\n"
                        + "  2025-03-20 held – held.txt\n")
                .contains(
                        "  Programme\n  · changed: talks with Bui Thanh Son, planned for 2025-03-10, held on 2025-03-20");
        assertThat(run("2025-07-01", "events", "--format", "json")).contains("\"previousStart\":\"2025-03-10\"");
    }

    @Test
    void theRegisterIsSeenAsItWasAtTheEndOfADay() throws IOException {
        add("2025-03-01", "plan.txt", PLAN);
        add("2025-03-08", "put-off.txt", PUT_OFF);
        add("2025-03-20", "held.txt", HELD);
        assertThat(events("--as-of", "2025-02-28")).isEmpty();
        assertThat(events("--as-of", "2025-03-01").get(0))
                .isEqualTo("2025-03-10,visit,planned,Vietnam,Thongsavanh Phomvihane (LA),1");
        assertThat(events("--as-of", "2025-03-07")).isEqualTo(events("--as-of", "2025-03-01"));
        assertThat(events("--as-of", "2025-03-19"))
                .anyMatch(event -> event.contains(",visit,postponed,Vietnam,"))
                .noneMatch(event -> event.contains(",held,"));
        assertThat(events("--as-of", "2025-03-20")).isEqualTo(events());
        run("2025-07-01", "rebuild");
        assertThat(events("--as-of", "2025-03-19")).anyMatch(event -> event.contains(",visit,postponed,Vietnam,"));
    }

    @Test
    void reportsThatDifferAreListedWithBothCountsAndCopiesCountOnce() throws IOException {
        add("2025-03-20", "held.txt", HELD);
        add("2025-03-21", "elsewhere.txt", HELD_ELSEWHERE);
        add("2025-03-21", "copy.txt", HELD_ELSEWHERE + "\nSubscribers of the agency may print this report.\n");
        assertThat(event(2))
                .contains("  3 documents, 2 independent\n")
                .contains("  Where they differ\n")
                .contains("  place      Hanoi – held.txt\n")
                .contains("  place      Ho Chi Minh City – ");
        assertThat(run("2025-07-01", "show", "VN", "LA")).contains("reports differ on place: ");
    }

    @Test
    void aVisitCalledOffIsNotHeld() throws IOException {
        add(
                "2025-06-01",
                "plan.txt",
                "Nairobi, June 1 – Rwandan Trade Minister Prudence Sebahizi will visit Kenya on June 20, the Kenyan trade"
                        + " ministry said.\n");
        add(
                "2025-06-18",
                "off.txt",
                "Nairobi, June 18 – The visit of Rwandan Trade Minister Prudence Sebahizi to Kenya on June 20 has been"
                        + " called off, the Kenyan trade ministry said.\n");
        assertThat(events()).containsExactly("2025-06-20,visit,called off,Kenya,Prudence Sebahizi (RW),2");
        assertThat(event(1)).contains("  2025-06-01 planned – plan.txt\n  2025-06-18 called off – off.txt\n");
    }

    @Test
    void twoOutletsThatDifferInDatePlaceParticipantsAndPostAreListedWithWhatEachSays() throws IOException {
        add("2025-05-05", "wire.txt", """
                Lima, May 5 – Peruvian Foreign Minister Rosa Quispe and Trade Minister Ana Vargas held talks with Bolivian Deputy Foreign Minister Juan Mamani in Lima on May 5, 2025.
                """);
        add("2025-05-06", "paper.txt", """
                La Paz, May 6 – Peruvian Foreign Minister Rosa Quispe and Defence Minister Eva Flores held talks with Bolivian Foreign Minister Juan Mamani in Cusco on May 6, 2025.
                """);
        assertThat(event(1))
                .contains("  2 documents, 2 independent\n")
                .contains("  date       2025-05-05 – wire.txt\n  date       2025-05-06 – paper.txt\n")
                .contains("  place      Lima – wire.txt\n  place      Cusco – paper.txt\n")
                .contains("  participants Ana Vargas, Rosa Quispe – wire.txt\n")
                .contains("  participants Eva Flores, Rosa Quispe – paper.txt\n")
                .contains("  post       Juan Mamani: Deputy Foreign Minister – wire.txt\n")
                .contains("  post       Juan Mamani: Foreign Minister – paper.txt\n");
        assertThat(run("2025-07-01", "show", "PE", "BO"))
                .contains("reports differ on post: ")
                .contains("reports differ on participants: ");
    }

    @Test
    void eachItemOfAProgrammeIsShownAsHeldChangedOrNotReported() throws IOException {
        add("2025-05-02", "plan.txt", """
                La Paz, May 2 – Peruvian Foreign Minister Rosa Quispe will pay an official visit to Bolivia from May 10 to 12, the ministry announced on Friday.

                During the visit she will hold talks with Bolivian Foreign Minister Juan Mamani on May 10. She will meet with Defence Minister Pedro Choque on May 11. She will call on President Luis Condori on May 12.
                """);
        add("2025-05-12", "held.txt", """
                La Paz, May 12 – Peruvian Foreign Minister Rosa Quispe paid an official visit to Bolivia from May 10 to 12.

                She held talks with Bolivian Foreign Minister Juan Mamani in La Paz on May 10. She met with Defence Minister Pedro Choque on May 12.
                """);
        assertThat(event(1))
                .contains("  Programme\n  · held: talks with Juan Mamani, held on 2025-05-10")
                .contains("  · changed: meeting with Pedro Choque, planned for 2025-05-11, held on 2025-05-12")
                .contains("  · not reported: courtesy call with Luis Condori, no report says that it took place");
        assertThat(run("2025-07-01", "show", "PE", "BO"))
                .contains("held: talks with Juan Mamani, held on 2025-05-10\n")
                .contains("changed: meeting with Pedro Choque, planned for 2025-05-11, held on 2025-05-12\n")
                .contains("not reported: courtesy call with Luis Condori, no report says that it took place\n");
    }
}
