package org.entente.reader.annotate.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/** Cuts an article into sentences of tagged tokens. May be used by many threads: each has its own tagger. */
public final class Sentences {
    private final Tokenizer tokenizer;
    private final ThreadLocal<Tagger> tagger;

    public Sentences(KnowledgeFiles knowledge) {
        Set<String> abbreviations = new HashSet<>();
        for (Entry entry : knowledge.list("abbreviations")) {
            abbreviations.add(Fold.fold(entry.get("form")));
        }
        this.tokenizer = new Tokenizer(abbreviations);
        POSModel model = Tagger.model();
        this.tagger = ThreadLocal.withInitial(() -> new Tagger(model));
    }

    /** The sentences of every block, untagged: enough to decide whether the article matters. */
    public List<Sentence> split(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            for (List<Token> tokens : SentenceSplitter.split(tokenizer.tokens(article.text(), block.span()))) {
                Span span =
                        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
                sentences.add(new Sentence(sentences.size(), b, block.kind(), span, tokens));
            }
        }
        return sentences;
    }

    /** The same sentences with parts of speech. */
    public List<Sentence> tag(List<Sentence> sentences) {
        Tagger own = tagger.get();
        return sentences.stream()
                .map(s -> new Sentence(s.index(), s.block(), s.kind(), s.span(), mended(own.tag(s.tokens()))))
                .toList();
    }

    /** What the tagger takes for nouns: "the two committed to", "will adhere". */
    private static List<Token> mended(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean open =
                    token.pos() != Pos.VERB && token.pos() != Pos.AUX && token.pos() != Pos.ADV && !token.capital();
            if (open && i > 0 && acts(tokens, i)) {
                out.set(i, new Token(token.span(), token.text(), token.norm(), Pos.VERB));
            }
        }
        return List.copyOf(out);
    }

    private static boolean acts(List<Token> tokens, int i) {
        String before = tokens.get(i - 1).norm();
        boolean two = before.equals("two")
                && i > 1
                && tokens.get(i - 2).is("the")
                && tokens.get(i).norm().endsWith("ed");
        boolean will = before.equals("will")
                && tokens.get(i).pos() != Pos.PUNCT
                && tokens.get(i).pos() != Pos.PART
                && tokens.get(i).pos() != Pos.PRON
                && tokens.get(i).pos() != Pos.DET
                && tokens.get(i).pos() != Pos.ADP;
        return two || will;
    }

    /** The tokens of a stretch of text, untagged. */
    public List<Token> tokens(String text) {
        return tokenizer.tokens(text, new Span(0, text.length()));
    }
}
