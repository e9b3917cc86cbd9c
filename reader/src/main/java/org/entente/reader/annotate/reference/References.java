package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.model.Mention;
import org.entente.reader.model.NamedArticle;
import org.entente.reader.model.Nominal;
import org.entente.reader.model.Person;
import org.entente.reader.model.Sentence;

/** Resolves what points at people and sides named elsewhere. */
public final class References {
    private final Pointers pointers;
    private final Ranks ranks;
    private final Set<String> ownWords;
    private final Set<String> company;

    public References(KnowledgeFiles knowledge, Lexicon lexicon) {
        this.pointers = new Pointers(knowledge, lexicon);
        this.ranks = new Ranks(lexicon);
        this.ownWords = lexicon.words("own words");
        this.company = lexicon.words("company");
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
        Act act = new Act(sentence, stage, ownWords, company);
        Choice choice = new Choice(act, stage, ranks);
        for (Object item : order) {
            if (item instanceof Mention mention) {
                if (found.stream().noneMatch(p -> p.span().contains(mention.span()))) {
                    out.add(mention);
                    act.named(mention);
                }
            } else {
                Pointer pointer = (Pointer) item;
                List<String> actors = choice.of(pointer);
                if (!actors.isEmpty()) {
                    boolean office = stage.isOffice(actors.get(0));
                    Mention.Kind kind = office ? Mention.Kind.BODY : kind(pointer, actors);
                    Mention mention =
                            new Mention(pointer.span(), pointer.sentence(), pointer.from(), pointer.to(), kind, actors);
                    out.add(mention);
                    act.named(mention);
                }
            }
        }
        act.end();
        return List.copyOf(
                out.stream().map(m -> quoted(m, found, out, act, stage)).toList());
    }

    /** "“<em>We</em> will help you,” she said": who says the words may be told after them. */
    private static Mention quoted(Mention mention, List<Pointer> found, List<Mention> all, Act act, Stage stage) {
        Optional<Pointer> first = found.stream()
                .filter(p -> p.from() == mention.from() && (p.kind() == Pointer.Kind.I || p.kind() == Pointer.Kind.WE))
                .findFirst();
        if (first.isEmpty() || !act.quotes().inside(mention.from())) {
            return mention;
        }
        int end = act.quotes().end(mention.from());
        Optional<Person> teller = all.stream()
                .filter(m -> m.from() >= end && (act.verb(m.to()) || act.verb(m.from() - 1)))
                .findFirst()
                .flatMap(m -> stage.find(m.actors().get(0)));
        if (teller.isEmpty()) {
            return mention;
        }
        List<String> actors =
                first.get().kind() == Pointer.Kind.I ? List.of(teller.get().id()) : stage.us(teller);
        return new Mention(mention.span(), mention.sentence(), mention.from(), mention.to(), mention.kind(), actors);
    }

    private static Mention.Kind kind(Pointer pointer, List<String> actors) {
        return switch (pointer.kind()) {
            case HE, SHE, I -> Mention.Kind.PRONOUN;
            case THEY -> Mention.Kind.GROUP;
            case SIDES, PEOPLE, POSTS -> Mention.Kind.GROUP;
            case SIDE, IT, WE -> Mention.Kind.STATE;
            case POST, PERSON, STYLE, LEADER, DIPLOMAT, HOST, GUEST, COUNTERPART ->
                actors.size() > 1 ? Mention.Kind.GROUP : Mention.Kind.NOMINAL;
        };
    }
}
