package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.model.Mention;
import org.entente.reader.model.NamedArticle;
import org.entente.reader.model.Nominal;
import org.entente.reader.model.Person;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Post;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;

/** Resolves what points at people and sides named elsewhere. */
public final class References {
    private final Pointers pointers;

    public References(KnowledgeFiles knowledge, Lexicon lexicon) {
        this.pointers = new Pointers(knowledge, lexicon);
    }

    /** All mentions of actors, by name or not, in text order. */
    public List<Mention> resolve(NamedArticle named) {
        Stage stage = new Stage(named);
        Map<Integer, List<Mention>> names = named.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
        Map<Integer, List<Nominal>> nominals =
                named.nominals().stream().collect(Collectors.groupingBy(Nominal::sentence));
        List<Mention> all = new ArrayList<>();
        for (Sentence sentence : named.sentences()) {
            List<Mention> here = names.getOrDefault(sentence.index(), List.of());
            all.addAll(sentence(here, nominals.getOrDefault(sentence.index(), List.of()), sentence, stage));
        }
        return all;
    }

    private List<Mention> sentence(List<Mention> names, List<Nominal> nominals, Sentence sentence, Stage stage) {
        boolean[] taken = new boolean[sentence.tokens().size()];
        names.stream().filter(m -> m.kind() != Mention.Kind.STATE).forEach(m -> {
            for (int i = m.from(); i < m.to(); i++) {
                taken[i] = true;
            }
        });
        List<Object> order = new ArrayList<>(names);
        List<Pointer> found = pointers.list(nominals, sentence, taken);
        order.addAll(found);
        order.sort(Comparator.comparing((Object o) -> o instanceof Mention m ? m.span() : ((Pointer) o).span()));
        List<Mention> out = new ArrayList<>();
        Scene scene = new Scene(sentence, stage);
        for (Object item : order) {
            if (item instanceof Mention mention) {
                if (found.stream().noneMatch(p -> p.span().contains(mention.span()))) {
                    out.add(mention);
                    scene.named(mention);
                }
            } else {
                Pointer pointer = (Pointer) item;
                List<String> actors = scene.point(pointer);
                if (!actors.isEmpty()) {
                    Mention.Kind kind = kind(pointer, actors);
                    Mention mention =
                            new Mention(pointer.span(), pointer.sentence(), pointer.from(), pointer.to(), kind, actors);
                    out.add(mention);
                    scene.named(mention);
                }
            }
        }
        scene.end();
        return out;
    }

    private static Mention.Kind kind(Pointer pointer, List<String> actors) {
        return switch (pointer.kind()) {
            case HE, SHE, I -> Mention.Kind.PRONOUN;
            case THEY -> Mention.Kind.GROUP;
            case SIDES, PEOPLE, POSTS -> Mention.Kind.GROUP;
            case SIDE, IT, WE -> Mention.Kind.STATE;
            case POST, PERSON, LEADER, DIPLOMAT, HOST, GUEST, COUNTERPART ->
                actors.size() > 1 ? Mention.Kind.GROUP : Mention.Kind.NOMINAL;
        };
    }

    /** One sentence being understood from left to right. */
    private static final class Scene {
        private final Sentence sentence;
        private final Stage stage;
        private final List<String> present = new ArrayList<>();
        private final List<String> subjects = new ArrayList<>();
        private final int verb;
        private final int speech;

        Scene(Sentence sentence, Stage stage) {
            this.sentence = sentence;
            this.stage = stage;
            List<Token> tokens = sentence.tokens();
            int first = 0;
            while (first < tokens.size()
                    && tokens.get(first).pos() != Pos.VERB
                    && tokens.get(first).pos() != Pos.AUX) {
                first++;
            }
            this.verb = first;
            this.speech = tokens.size();
        }

        void named(Mention mention) {
            boolean person =
                    mention.actors().stream().allMatch(id -> stage.find(id).isPresent());
            if (!person && mention.kind() != Mention.Kind.GROUP && acting(mention)) {
                stage.acted(mention.actors());
            }
            if (!person && mention.kind() == Mention.Kind.GROUP && acting(mention)) {
                subjects.addAll(mention.actors());
            }
            if (person) {
                stage.saw(mention.actors());
                if (mention.to() < sentence.tokens().size() && colon(mention)) {
                    stage.speaks(mention.actors().get(0));
                }
                mention.actors().stream().filter(a -> !present.contains(a)).forEach(present::add);
                if (acting(mention)) {
                    subjects.addAll(mention.actors());
                }
            }
        }

        /** "Minister Kamikawa: …", "Ms Kamikawa Yoko, Minister for Foreign Affairs: …" opens words in the first person. */
        private boolean colon(Mention mention) {
            for (int i = mention.to(); i < Math.min(sentence.tokens().size(), mention.to() + 8); i++) {
                Token token = sentence.tokens().get(i);
                if (token.is(":")) {
                    return true;
                }
                if (token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
                    return false;
                }
            }
            return false;
        }

        /** Stands before the first verb and not after a preposition; or right before a verb that closes the sentence. */
        private boolean acting(Mention mention) {
            List<Token> tokens = sentence.tokens();
            // "a delegation led by X arrived": X acts
            int start = Sentence.phraseStart(tokens, mention.from());
            if (start > 1
                    && tokens.get(start - 1).is("by")
                    && Set.of("led", "headed").contains(tokens.get(start - 2).norm())) {
                return true;
            }
            int to = mention.to();
            boolean beforeVerb = to < tokens.size()
                    && (tokens.get(to).pos() == Pos.VERB || tokens.get(to).pos() == Pos.AUX);
            if (mention.from() < verb) {
                return !behind(mention.from()) || beforeVerb;
            }
            boolean closes = to + 1 >= tokens.size() - 2
                    || to + 1 < tokens.size() && !tokens.get(to + 1).is("that");
            return beforeVerb
                    && mention.from() > 0
                    && tokens.get(mention.from() - 1).is(",")
                    && closes
                    && speech >= to;
        }

        private boolean behind(int from) {
            int at = from - 1;
            List<Token> tokens = sentence.tokens();
            while (at >= 0
                    && switch (tokens.get(at).pos()) {
                        case NOUN, PROPN, ADJ, DET, NUM -> true;
                        default -> false;
                    }) {
                at--;
            }
            return at >= 0 && tokens.get(at).pos() == Pos.ADP;
        }

        void end() {
            stage.together(present);
            stage.acts(subjects.stream().distinct().toList());
        }

        List<String> point(Pointer pointer) {
            return switch (pointer.kind()) {
                case HE -> single(pronoun("m"));
                case SHE -> single(pronoun("f"));
                case THEY -> they();
                case I -> single(stage.speaker());
                case IT -> stage.thing();
                case WE -> stage.us();
                case POST -> single(post(pointer));
                case POSTS -> posts(pointer);
                case PERSON, LEADER, DIPLOMAT -> single(described(pointer));
                case HOST -> single(stage.host(true));
                case GUEST -> single(stage.host(false));
                case COUNTERPART -> single(counterpart(pointer));
                case SIDE -> side(pointer);
                case SIDES -> pointer.country() == null ? stage.states() : List.of();
                case PEOPLE -> pointer.country() == null ? people(pointer) : those(pointer);
            };
        }

        private static List<String> single(Optional<Person> person) {
            return person.map(p -> List.of(p.id())).orElse(List.of());
        }

        /** "the two leaders" are two, however many are named. */
        private List<String> people(Pointer pointer) {
            List<String> on = present.size() > 1 ? List.copyOf(present) : stage.group();
            String first = sentence.tokens().get(pointer.from()).norm();
            boolean two = first.equals("both")
                    || sentence.tokens().subList(pointer.from(), pointer.to()).stream()
                            .anyMatch(t -> t.is("two"));
            return two && on.size() > 2 ? stage.pair(on) : on;
        }

        private List<String> they() {
            if (subjects.isEmpty() && stage.subjects().size() > 1) {
                return stage.subjects();
            }
            return present.size() > 1 ? List.copyOf(present) : stage.group();
        }

        private Optional<Person> pronoun(String gender) {
            String other = gender.equals("m") ? "f" : "m";
            Optional<Person> here = subjects.stream()
                    .distinct()
                    .reduce((a, b) -> "")
                    .filter(id -> !id.isEmpty())
                    .flatMap(stage::find);
            // "she" is rather the woman of the text than somebody of whom nothing is known
            Optional<Person> woman = gender.equals("f")
                    ? stage.salient().stream()
                            .filter(p -> "f".equals(p.gender()))
                            .findFirst()
                    : Optional.empty();
            if (woman.isPresent()) {
                return woman;
            }
            return here.filter(p -> !other.equals(p.gender())).or(() -> stage.salient().stream()
                    .filter(p -> stage.seen(p) && !other.equals(p.gender()))
                    .findFirst());
        }

        private Optional<Person> post(Pointer pointer) {
            Post post = Objects.requireNonNull(pointer.post());
            List<Person> fit = stage.salient().stream()
                    .filter(p -> pointer.country() == null || pointer.country().equals(p.country()))
                    .filter(p -> Stage.holds(p, post, pointer.head()))
                    .toList();
            return fit.stream().filter(p -> Stage.titled(p, post)).findFirst().or(() -> fit.stream()
                    .findFirst());
        }

        private List<String> posts(Pointer pointer) {
            Post post = Objects.requireNonNull(pointer.post());
            List<String> holders = stage.salient().stream()
                    .filter(p -> Stage.holds(p, post, pointer.head()))
                    .map(Person::id)
                    .toList();
            List<String> together =
                    stage.group().stream().filter(holders::contains).toList();
            return together.size() > 1 ? together : holders.size() > 1 ? holders : stage.group();
        }

        private Optional<Person> described(Pointer pointer) {
            return stage.salient().stream()
                    .filter(stage::seen)
                    .filter(p -> pointer.country() == null || pointer.country().equals(p.country()))
                    .filter(p -> pointer.kind() != Pointer.Kind.DIPLOMAT || diplomat(p))
                    .findFirst()
                    .or(() -> stage.salient().stream()
                            .filter(p -> pointer.country() != null
                                    && pointer.country().equals(p.country()))
                            .findFirst());
        }

        private static boolean diplomat(Person person) {
            return person.posts().stream().anyMatch(p -> {
                String title = p.title().toLowerCase(java.util.Locale.ROOT);
                return title.contains("ambassador")
                        || title.contains("consul")
                        || title.contains("envoy")
                        || title.contains("minister")
                        || title.contains("representative")
                        || title.contains("commissioner");
            });
        }

        /** The one of another state who holds the same post as whoever acts. */
        private Optional<Person> counterpart(Pointer pointer) {
            Optional<Person> owner = subjects.isEmpty()
                    ? stage.subject().flatMap(stage::find)
                    : stage.find(subjects.get(subjects.size() - 1));
            List<Person> others = stage.salient().stream()
                    .filter(p -> owner.isEmpty() || p != owner.get())
                    .filter(p -> pointer.country() == null
                            ? owner.isEmpty() || !Objects.equals(owner.get().country(), p.country())
                            : pointer.country().equals(p.country()))
                    .toList();
            return others.stream()
                    .filter(p -> owner.isPresent()
                            && owner.get().posts().stream().anyMatch(o -> Stage.holds(p, o, o.title())))
                    .findFirst()
                    .or(() -> others.stream().findFirst());
        }

        private List<String> side(Pointer pointer) {
            boolean own = Set.of("his", "her")
                    .contains(sentence.tokens().get(pointer.from()).norm());
            if (pointer.country() == null
                    && own
                    && Set.of("country", "government", "side", "ministry").contains(pointer.head())) {
                return stage.subject()
                        .flatMap(stage::find)
                        .map(Person::country)
                        .flatMap(stage::state)
                        .map(List::of)
                        .orElse(List.of());
            }
            if (pointer.country() == null && pointer.head().equals("delegation")) {
                return single(stage.subject().flatMap(stage::find));
            }
            return stage.state(pointer.country()).map(List::of).orElse(List.of());
        }

        /** "the Vietnamese leaders": everyone of that state on stage. */
        private List<String> those(Pointer pointer) {
            List<String> ids = stage.salient().stream()
                    .filter(p -> Objects.equals(pointer.country(), p.country()))
                    .map(Person::id)
                    .toList();
            return ids.isEmpty() || pointer.head().equals("official") ? side(pointer) : ids;
        }
    }
}
