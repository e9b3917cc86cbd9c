package org.entente.register.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.follow.Type;
import org.entente.register.line.DecisionLine.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands below {@code entente review}. */
final class Decide {
    private Decide() {}

    /** Accept or reject a finding, or a link that a rule proposed. */
    @Command(mixinStandardHelpOptions = true, description = "Says whether a finding, or a proposed link, is right.")
    static final class Judge implements Callable<Integer> {
        private final Console console;
        private final boolean right;

        @Parameters(paramLabel = "ID", arity = "1..*", description = "Findings or links, as lists show them.")
        private List<String> ids = List.of();

        @Mixin
        private DecisionOptions options = new DecisionOptions();

        Judge(Console console, boolean right) {
            this.console = console;
            this.right = right;
        }

        @Override
        public Integer call() {
            return options.decide(
                    console,
                    deciding -> ids.stream().map(id -> choice(deciding, id)).toList());
        }

        private Deciding.Choice choice(Deciding deciding, String id) {
            boolean link = id.contains("~");
            String verb = link ? (right ? "link" : "unlink") : right ? "accept" : "reject";
            List<Target> targets = link ? linked(deciding, id) : List.of(deciding.target(id));
            return new Deciding.Choice(verb, targets, Map.of());
        }

        private static List<Target> linked(Deciding deciding, String id) {
            List<Target> targets = deciding.link(id);
            if (targets.isEmpty()) {
                throw new NotFoundException("there is no link " + id);
            }
            return targets;
        }
    }

    /** Gives a finding other values. */
    @Command(mixinStandardHelpOptions = true, description = "Gives a finding other values; the reading stays as it is.")
    static final class Correct implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "ID", description = "The finding.")
        private String id = "";

        @Option(
                names = "--set",
                paramLabel = "FIELD=VALUE",
                required = true,
                description = "Such as status=postponed, without=NAME, with=\"LA: NAME, POST\".")
        private Map<String, String> fields = new LinkedHashMap<>();

        @Mixin
        private DecisionOptions options = new DecisionOptions();

        Correct(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            return options.decide(
                    console, "correct", d -> List.of(d.target(id)), t -> Corrections.of(t.get(0), fields));
        }
    }

    /** Says that persons or events are one, or that one is another. */
    @Command(
            mixinStandardHelpOptions = true,
            description = "Says that two are one (merge), or that one is another (split).")
    static final class Group implements Callable<Integer> {
        private final Console console;
        private final String verb;

        @Parameters(paramLabel = "ID", arity = "1..*", description = "Persons, or events, or reports of them.")
        private List<String> ids = List.of();

        @Mixin
        private DecisionOptions options = new DecisionOptions();

        Group(Console console, String verb) {
            this.console = console;
            this.verb = verb;
        }

        @Override
        public Integer call() {
            if (verb.equals("merge") && ids.size() < 2) {
                throw new UsageException("merge takes two ids or more");
            }
            return options.decide(console, verb, this::targets, Map.of());
        }

        private List<Target> targets(Deciding deciding) {
            List<Target> targets = ids.stream().map(deciding::target).toList();
            List<String> kinds = targets.stream().map(Target::kind).distinct().toList();
            if (!kinds.equals(List.of("person")) && !kinds.equals(List.of("event"))) {
                throw new UsageException(verb + " takes ids of persons, or of events");
            }
            return targets;
        }
    }

    /** Says that words tell what came of a commitment, or that they do not. */
    @Command(mixinStandardHelpOptions = true, description = "Says whether words tell what came of a commitment.")
    static final class Tie implements Callable<Integer> {
        private final Console console;
        private final String verb;

        @Parameters(index = "0", paramLabel = "COMMITMENT", description = "Its id.")
        private String commitment = "";

        @Parameters(index = "1", paramLabel = "EVIDENCE", description = "An id, or words: 0a1b2c3d4e5f6071@120-188.")
        private String evidence = "";

        @Option(names = "--type", paramLabel = "TYPE", description = "reaffirmed, step, milestone, completed, …")
        private @Nullable String type;

        @Mixin
        private DecisionOptions options = new DecisionOptions();

        Tie(Console console, String verb) {
            this.console = console;
            this.verb = verb;
        }

        @Override
        public Integer call() {
            String word = Words.check("--type", type, Words.of(Type.values()));
            Map<String, Object> value = word == null ? Map.of() : Map.of("type", word);
            return options.decide(console, verb, this::targets, value);
        }

        private List<Target> targets(Deciding deciding) {
            Target first = deciding.target(commitment);
            if (!first.kind().equals("commitment")) {
                throw new UsageException(commitment + " is no commitment");
            }
            return List.of(first, deciding.target(evidence));
        }
    }

    /** Takes a decision back. */
    @Command(mixinStandardHelpOptions = true, description = "Takes a decision back; the ledger keeps both entries.")
    static final class Undo implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "ENTRY", description = "The number that the decision was given.")
        private long entry;

        @Mixin
        private DecisionOptions options = new DecisionOptions();

        Undo(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            DecisionOptions.Choice nothing = deciding -> {
                deciding.checkUndo(entry);
                return List.of();
            };
            return options.decide(console, "undo", nothing, Map.of("entry", entry));
        }
    }

    /** Adds a remark, or a side's word that a line is so. */
    @Command(
            mixinStandardHelpOptions = true,
            description = "Adds a remark (note), or a side's word that it is so (confirm).")
    static final class Remark implements Callable<Integer> {
        private final Console console;
        private final String verb;

        @Parameters(paramLabel = "ID", description = "What it is about.")
        private String id = "";

        @Option(names = "--side", paramLabel = "SIDE", description = "On whose behalf.")
        private @Nullable String side;

        @Mixin
        private DecisionOptions options = new DecisionOptions();

        Remark(Console console, String verb) {
            this.console = console;
            this.verb = verb;
        }

        @Override
        public Integer call() {
            if (verb.equals("confirm") && side == null) {
                throw new UsageException("confirm takes --side: on whose behalf?");
            }
            String code = side == null ? null : new Sides(KnowledgeFiles.shipped()).code(side);
            Map<String, Object> value = code == null ? Map.of() : Map.of("side", code);
            return options.decide(console, verb, d -> List.of(code == null ? d.target(id) : d.target(id, code)), value);
        }
    }
}
