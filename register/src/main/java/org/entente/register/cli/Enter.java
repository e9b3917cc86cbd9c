package org.entente.register.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The commands below {@code entente enter}. */
final class Enter {
    private static final List<String> KINDS = Words.of(org.entente.reader.model.Engagement.Type.values());
    private static final List<String> STATUSES = Words.of(org.entente.reader.model.Engagement.Status.values());
    private static final List<String> ACTS = Words.of(org.entente.reader.model.Commitment.Act.values());

    private Enter() {}

    /** An engagement. */
    @Command(mixinStandardHelpOptions = true, description = "Enters an engagement, held or planned.")
    static final class Engagement implements Callable<Integer> {
        private final Console console;

        @Option(names = "--kind", paramLabel = "KIND", required = true, description = "visit, talks, meeting, …")
        private String kind = "meeting";

        @Option(names = "--status", paramLabel = "STATUS", defaultValue = "held", description = "held or planned.")
        private String status = "held";

        @Option(names = "--when", paramLabel = "DATE", description = "2026-12-05, 2026-12 or 2026-12-05/2026-12-07.")
        private @Nullable String when;

        @Option(names = "--place", paramLabel = "CITY,COUNTRY", description = "Such as Vientiane,LA.")
        private @Nullable String place;

        @Option(names = "--with", paramLabel = "SIDE[: NAME[, POST]]", required = true, description = "Who takes part.")
        private List<String> with = List.of();

        @Mixin
        private NoteOptions note = new NoteOptions();

        Engagement(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            ByHand hand = new ByHand(new Sides(KnowledgeFiles.shipped()), note.text());
            return note.enter(
                    console,
                    hand.engagement(
                            String.valueOf(Words.check("--kind", kind, KINDS)),
                            String.valueOf(Words.check("--status", status, STATUSES)),
                            when,
                            place,
                            with));
        }
    }

    /** A commitment. */
    @Command(mixinStandardHelpOptions = true, description = "Enters a commitment.")
    static final class Commitment implements Callable<Integer> {
        private final Console console;

        @Option(names = "--by", paramLabel = "SIDE[: NAME]", required = true, description = "Who undertakes it.")
        private List<String> by = List.of();

        @Option(names = "--to", paramLabel = "SIDE[: NAME]", description = "Towards whom.")
        private List<String> to = List.of();

        @Option(names = "--what", paramLabel = "TEXT", required = true, description = "What is undertaken.")
        private String what = "";

        @Option(names = "--act", paramLabel = "ACT", defaultValue = "pledge", description = "agree, pledge, request, …")
        private String act = "pledge";

        @Option(names = "--field", paramLabel = "FIELD", description = "health, energy, …")
        private List<String> fields = List.of();

        @Option(names = "--due", paramLabel = "DATE", description = "By when.")
        private @Nullable String due;

        @Option(names = "--responsible", paramLabel = "BODY", description = "Who must see to it.")
        private @Nullable String responsible;

        @Option(names = "--reminder", paramLabel = "DATE", description = "The day on which to be reminded.")
        private @Nullable String reminder;

        @Mixin
        private NoteOptions note = new NoteOptions();

        Commitment(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            ByHand hand = new ByHand(new Sides(KnowledgeFiles.shipped()), note.text());
            hand.care(responsible, reminder == null ? null : Dates.day("--reminder", reminder));
            return note.enter(
                    console,
                    hand.commitment(
                            String.valueOf(Words.check("--act", act, ACTS)),
                            what,
                            by,
                            to,
                            Words.all("--field", fields, Words.fields()),
                            due));
        }
    }

    /** Where what is entered comes from, and where it goes. */
    static final class NoteOptions {
        @Mixin
        private DatabaseOption database = new DatabaseOption();

        @Mixin
        private AuthorOption author = new AuthorOption();

        @Option(names = "--note", paramLabel = "TEXT", required = true, description = "Where you have it from.")
        private String note = "";

        String text() {
            return note;
        }

        int enter(Console console, Map<String, Object> reading) {
            try (Store store = database.make(console)) {
                Deciding deciding = new Deciding(store, console.clock(), author.name());
                long number = deciding.enter("enter", List.of(), reading, note);
                console.err().println("entry " + number + "; entente review undo " + number + " takes it back");
                return Main.OK;
            }
        }
    }
}
