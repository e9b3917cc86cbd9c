package org.entente.bench.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.fold.RegisterFold;
import org.entente.register.ledger.Store;
import org.entente.register.search.Question;
import org.entente.register.search.SearchIndex;
import org.entente.register.store.Stores;
import org.entente.register.view.Period;
import org.entente.register.view.RegisterView;

/** Questions put to a register within one process, warm: the desk's case. */
final class Asked {
    private static final int WARM = 50;
    private static final int QUESTIONS = 201;

    private Asked() {}

    /** Rows of the table of results. */
    static String rows(Path database, Path folder, GeneratedNews news, KnowledgeFiles knowledge) {
        StringBuilder rows = new StringBuilder();
        try (Store store = Stores.open(database.toString(), new RegisterFold(knowledge));
                SearchIndex index = SearchIndex.open(folder)) {
            long start = System.nanoTime();
            index.catchUp(store);
            double seconds = (System.nanoTime() - start) / 1e9;
            long documents = store.ledger().size() / 2;
            rows.append(String.format(
                    Locale.ROOT,
                    "| search index made, a document | %.1f ms (%.0f s in all) |%n",
                    1000 * seconds / documents,
                    seconds));
            RegisterView view = new RegisterView(store.lines(), "2024-06-30");
            RegisterView before =
                    new RegisterView(store.linesAsOf(store.ledger().size() / 2), "2024-06-30");
            int[] ranks = news.ranks(QUESTIONS + WARM);
            rows.append(row("show, relations as often as they are in the news", i -> show(view, news, ranks[i])));
            rows.append(row("show, the largest relation", i -> show(view, news, 0)));
            rows.append(row("show as of the middle of the ledger", i -> show(before, news, ranks[i])));
            String[] words = news.words(QUESTIONS + WARM);
            rows.append(row("search, two words", i -> index.search(question(words[i]))));
            rows.append(row(
                    "search, a name misspelt",
                    i -> index.search(question(words[i].replaceFirst("(..)(.)", "$1$2$2")))));
        }
        return rows.toString();
    }

    private static void show(RegisterView view, GeneratedNews news, int rank) {
        view.findDossier(news.sides(rank), Period.EVER);
    }

    private static Question question(String words) {
        return new Question(words, Map.of(), null, null, 20);
    }

    private static String row(String what, IntConsumer ask) {
        for (int i = 0; i < WARM; i++) {
            ask.accept(QUESTIONS + i);
        }
        double[] times = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            ask.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "| %s | median %.1f ms, 95 in 100 within %.1f ms |%n",
                what,
                times[QUESTIONS / 2],
                times[QUESTIONS * 95 / 100]);
    }
}
