package org.entente.reader.resolve.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Words;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/** Words → what they are about: names and numbers tell most, "cooperation" tells next to nothing. */
final class Topics {
    private static final int SALIENT = 8;
    /** A subject is this short. */
    private static final int SUBJECT = 10;

    private static final Pattern YEARS = Pattern.compile("\\b((?:19|20)\\d\\d)\\s?[-–]\\s?((?:19|20)\\d\\d)\\b");
    private static final Pattern NUMBERED = Pattern.compile("\\b[Nn]o\\.? ?(\\d+)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    /** "Nam Ngum-3" counts nothing. */
    private static final Pattern SERIES = Pattern.compile("(?<=\\p{L})-\\d+");

    /** Whose word it is: ", Lim told the press". */
    private static final Pattern TELLER = Pattern.compile(
            ",? (?:\\p{Lu}[\\w'’-]+|he|she|they|an? \\w+(?: \\w+)?|the \\w+(?: \\w+)?) (?:said|says|told|added|announced|promised|noted)\\b.*$");

    private static final Pattern STOPS = Pattern.compile("[.;:!?\"“”()]+(\\s|$)");

    private final Vocabulary vocabulary;
    private final Amounts numbers;
    private final Deeds deeds;

    Topics(KnowledgeFiles knowledge) {
        vocabulary = new Vocabulary(knowledge);
        numbers = new Amounts(knowledge);
        deeds = new Deeds(vocabulary);
    }

    /** What an undertaking is about: first of all its main clause. */
    Topic of(String undertaken) {
        String words = TELLER.matcher(undertaken).replaceFirst("");
        List<Token> tokens = tokens(words);
        int subject = subject(tokens);
        return of(words, tokens, subject, aside(tokens, subject + 2));
    }

    /** What a sentence is about: "they noted that the road was finished" is about the road. */
    Topic whole(String words) {
        List<Token> tokens = tokens(words);
        return of(words, tokens, 0, tokens.size());
    }

    private Topic of(String words, List<Token> tokens, int from, int to) {
        TopicScan scan = new TopicScan(vocabulary, tokens, from, to);
        scan.run();
        Map<String, Double> weights = new LinkedHashMap<>(scan.weights());
        Matcher period = YEARS.matcher(words);
        while (period.find()) {
            weights.merge(period.group(1) + "-" + period.group(2), Topic.THING, Math::max);
        }
        Matcher numbered = NUMBERED.matcher(words);
        while (numbered.find()) {
            weights.merge("no. " + numbered.group(1), Topic.THING, Math::max);
        }
        Set<String> acts = scan.acts();
        return new Topic(
                weights,
                scan.head(),
                scan.sites(),
                scan.pairs(),
                acts,
                vocabulary.stage(acts),
                numbers.of(tokens.stream().map(Token::norm).toList(), vocabulary::counted),
                Years.of(words, ""),
                deeds.first(tokens, from),
                deeds.promised(tokens),
                vocabulary.stage(deeds.told(tokens, acts)),
                deeds.done(tokens),
                salient(weights));
    }

    /** Does a sentence tell of something done, or of how things stand, and not only of who met and spoke? */
    boolean tells(String sentence) {
        return deeds.tells(tokens(sentence));
    }

    /** "Friendship Park" is looked up as a park too: elsewhere it is written small. */
    private static List<String> salient(Map<String, Double> weights) {
        Set<String> terms = new LinkedHashSet<>();
        weights.entrySet().stream()
                .filter(e -> e.getValue() > Topic.ACT)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SALIENT)
                .forEach(e -> terms.add(e.getKey()));
        for (String name : List.copyOf(terms)) {
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (weights.containsKey(last)) {
                terms.add(last);
            }
        }
        return List.copyOf(terms);
    }

    /** Where what is undertaken begins: "the two ministries should" says who. */
    private int subject(List<Token> tokens) {
        boolean actor = false;
        for (int i = 0; i < tokens.size() && i < SUBJECT; i++) {
            if (vocabulary.is("modals", tokens.get(i))) {
                return actor ? i : 0;
            }
            actor |= vocabulary.is("actors", tokens.get(i));
        }
        return 0;
    }

    /** Where the first clause begins that stands beside the main one. */
    private int aside(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (vocabulary.is("asides", tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        String numbers = SERIES.matcher(THOUSANDS.matcher(text).replaceAll("")).replaceAll("");
        String plain = STOPS.matcher(numbers).replaceAll("$1");
        for (String word : Words.of(plain)) {
            tokens.add(new Token(new Span(0, word.length()), word, Words.key(Fold.fold(word)), Pos.OTHER));
        }
        return tokens;
    }
}
