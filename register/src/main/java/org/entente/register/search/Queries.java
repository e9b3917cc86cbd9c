package org.entente.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/** Questions as Lucene asks them. */
record Queries(Analyzer analyzer) {
    private static final int SAFE = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final Pattern OPERATORS = Pattern.compile("(^|\\s)-|\"|\\*");
    private static final Map<String, Float> FIELDS = Map.of(Leaf.NAME, 6f, Leaf.TITLE, 3f, Leaf.TEXT, 1f);

    Query of(Question question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words(question.words()), Occur.MUST);
        question.filters()
                .forEach((facet, value) -> all.add(new TermQuery(new Term(Leaf.filter(facet), value)), Occur.FILTER));
        if (question.since() != null || question.until() != null) {
            String until = question.until() == null ? null : question.until() + "~";
            all.add(TermRangeQuery.newStringRange(Leaf.DAY, question.since(), until, true, true), Occur.FILTER);
        }
        return all.build();
    }

    /** The words as typed; or, further down, a name that is nearly so. */
    private Query words(String words) {
        if (words.isBlank()) {
            return new MatchAllDocsQuery();
        }
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, FIELDS, SAFE);
        parser.setDefaultOperator(Occur.MUST);
        if (OPERATORS.matcher(words).find()) {
            return parser.parse(words); // whoever types -without or "a phrase" means it to the letter
        }
        return new BooleanQuery.Builder()
                .add(parser.parse(words), Occur.SHOULD)
                .add(new BoostQuery(nearly(words), 0.2f), Occur.SHOULD)
                .build();
    }

    private Query nearly(String words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : tokens(words)) {
            int typos = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
            all.add(new FuzzyQuery(new Term(Leaf.NAME, word), typos, 1), Occur.MUST);
        }
        return all.build();
    }

    private List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Leaf.NAME, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
