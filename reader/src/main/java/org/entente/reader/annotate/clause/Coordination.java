package org.entente.reader.annotate.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/** Takes together who stands together before a verb: "X and Y", "X, the Speaker, and Y", "Japan and the Philippines". */
final class Coordination {
    private final List<Token> tokens;
    private final List<Mention> mentions;

    Coordination(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** "X and Y", "X, Y and Z" as one mention. */
    Mention with(Mention last) {
        List<Mention> all = new ArrayList<>(List.of(last));
        Mention first = last;
        boolean more = true;
        while (more) {
            more = false;
            int start = behindState(Sentence.phraseStart(tokens, first, mentions), first);
            int core = core(first.from());
            start = !person(first) && core > 0 && tokens.get(core - 1).is("and") ? core : apposed(start);
            boolean comma = !all.isEmpty()
                    && all.size() > 1
                    && start > 0
                    && tokens.get(start - 1).is(",");
            if (start > 1 && (tokens.get(start - 1).is("and") || comma)) {
                int at = family(tokens.get(start - 2).is(",") ? start - 2 : start - 1);
                at = beforeState(beforeApposition(at));
                for (Mention mention : mentions) {
                    boolean kin = person(mention) || person(mention) == person(last);
                    if (mention.to() == at && kin && !behind(mention.from())) {
                        all.add(0, mention);
                        first = mention;
                        more = true;
                        break;
                    }
                }
            }
        }
        if (all.size() == 1) {
            return gathered(last);
        }
        Set<String> actors = new LinkedHashSet<>();
        all.forEach(m -> actors.addAll(m.actors()));
        Span span = all.get(0).span().cover(last.span());
        return new Mention(
                span, last.sentence(), all.get(0).from(), last.to(), Mention.Kind.GROUP, List.copyOf(actors));
    }

    /** "<em>Presidents</em> X of A and Y of B signed", "The presidents of A, X, and of B, Y, met": all of them did. */
    private Mention gathered(Mention last) {
        for (Mention group : mentions) {
            boolean holds = group.to() <= last.from()
                    && group.actors().size() > 1
                    && group.actors().containsAll(last.actors())
                    && group.actors()
                            .get(group.actors().size() - 1)
                            .equals(last.actors().get(last.actors().size() - 1));
            if (holds
                    && !behind(group.from())
                    && tokens.subList(group.to(), last.from()).stream()
                            .noneMatch(t -> t.pos() == Pos.VERB || t.is(";") || t.is("who"))) {
                return new Mention(
                        group.span().cover(last.span()),
                        last.sentence(),
                        group.from(),
                        last.to(),
                        Mention.Kind.GROUP,
                        group.actors());
            }
        }
        return last;
    }

    /** "X, <em>First Deputy Speaker of …,</em> and Y, the Speaker, held": from the comma behind the post to that behind X. */
    private int beforeApposition(int at) {
        int post = at > 0 && tokens.get(at).is(",") ? Sentence.phraseStart(tokens, at) : at;
        boolean named = post > 1
                && post < at
                && tokens.get(post - 1).is(",")
                && mentions.stream().anyMatch(m -> m.to() == post - 1 && m.kind() == Mention.Kind.NAME);
        return named ? post - 1 : at;
    }

    /** "Prime Minister X <em>of India</em> and President Y prayed": from behind the state to behind X. */
    private int beforeState(int at) {
        for (Mention state : mentions) {
            if (state.to() == at && serves(state)) {
                return core(state.from()) - 1;
            }
        }
        return at;
    }

    /** "X of India and <em>President Y</em>": where the phrase was taken to begin at "of". */
    private int behindState(int start, Mention mention) {
        for (Mention state : mentions) {
            boolean joined =
                    state.to() < mention.from() && tokens.get(state.to()).is("and");
            if (joined && core(state.from()) - 1 == start && serves(state)) {
                return state.to() + 1;
            }
        }
        return start;
    }

    /** "X of <em>India</em>". */
    private boolean serves(Mention state) {
        int of = core(state.from()) - 1;
        return state.kind() == Mention.Kind.STATE
                && of > 0
                && tokens.get(of).is("of")
                && mentions.stream().anyMatch(m -> m.to() == of && m.kind() == Mention.Kind.NAME);
    }

    /** "The President, X, and <em>the Prime Minister of Laos,</em> Y, witnessed": the post before the name, at the front. */
    private int apposed(int name) {
        if (name < 2 || !tokens.get(name - 1).is(",")) {
            return name;
        }
        int post = Sentence.phraseStart(tokens, name - 1);
        int first = post;
        while (first > 0 && !tokens.get(first - 1).is(";")) {
            first--;
        }
        boolean front = tokens.subList(first, post).stream().noneMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX);
        return front && post > 1 && post < name - 1 && tokens.get(post - 1).is("and") ? post : name;
    }

    /** Steps back over company that is not named: "the Lao leader, <em>his spouse</em> and a delegation". */
    private int family(int at) {
        int end = at;
        for (int i = at - 1; i > 0 && at - i < 4; i--) {
            if (Set.of("his", "her", "their").contains(tokens.get(i).norm())) {
                end = i;
                while (end > 0
                        && (tokens.get(end - 1).is(",") || tokens.get(end - 1).is("and"))) {
                    end--;
                }
            }
        }
        return end;
    }

    /** "<em>the</em> Philippines": back over articles only, so that "Japan and the Philippines" are two. */
    int core(int from) {
        int at = from;
        while (at > 0 && tokens.get(at - 1).pos() == Pos.DET) {
            at--;
        }
        return at;
    }

    static boolean person(Mention mention) {
        return switch (mention.kind()) {
            case NAME, NOMINAL, PRONOUN, GROUP -> true;
            case BODY, STATE -> false;
        };
    }

    /** A preposition governs the noun phrase that the token stands in. */
    boolean behind(int from) {
        int start = Sentence.phraseStart(tokens, from);
        // "a delegation led by X arrived": X acts
        boolean led = start > 1
                && tokens.get(start - 1).is("by")
                && Set.of("led", "headed", "chaired")
                        .contains(tokens.get(start - 2).norm());
        return start > 0 && tokens.get(start - 1).pos() == Pos.ADP && !led;
    }
}
