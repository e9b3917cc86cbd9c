package org.entente.register.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Store;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;

/** The index of one register. It knows up to which entry it has come, and comes further when asked. */
public final class SearchIndex implements Closeable {
    private static final String ENTRY = "entry";
    private static final int PAGE = 500;

    private final Directory folder;
    private final IndexWriter writer;
    private final Analyzer analyzer = new Folding();
    private final FacetsConfig facets = new FacetsConfig();

    private SearchIndex(Path path) throws IOException {
        for (Facet facet : Facet.values()) {
            facets.setMultiValued(facet.word(), true);
        }
        folder = FSDirectory.open(path);
        writer = new IndexWriter(folder, new IndexWriterConfig(analyzer));
    }

    /** Opens the index in a folder, which is made when it is not there. */
    public static SearchIndex open(Path path) {
        try {
            return new SearchIndex(path);
        } catch (IOException e) {
            throw new SearchException("cannot open the index " + path + ": " + e.getMessage(), e);
        }
    }

    /** Takes in every entry that came since; what is indexed already costs nothing. */
    public void catchUp(Store store) {
        try {
            Ledger ledger = store.ledger();
            long done = known();
            long size = ledger.size();
            if (done > size) {
                writer.deleteAll(); // another register is kept under this name now
                done = 0;
            }
            Leaves leaves = new Leaves(ledger, store.lines());
            for (long from = done + 1; from <= size; from += PAGE) {
                Set<String> documents = new LinkedHashSet<>();
                ledger.list(from, PAGE).forEach(entry -> touch(entry, store, documents));
                replace(documents, leaves);
            }
            if (size != done) {
                writer.setLiveCommitData(Map.of(ENTRY, Long.toString(size)).entrySet());
                writer.commit();
            }
        } catch (IOException e) {
            throw new SearchException("cannot write the index: " + e.getMessage(), e);
        }
    }

    /** Forgets everything. */
    public void clear() {
        try {
            writer.deleteAll();
            writer.setLiveCommitData(Map.of(ENTRY, "0").entrySet());
        } catch (IOException e) {
            throw new SearchException("cannot write the index: " + e.getMessage(), e);
        }
    }

    /** Which documents' lines an entry changed. */
    private static void touch(Entry entry, Store store, Set<String> documents) {
        switch (entry.kind()) {
            case READING -> documents.add(entry.subject());
            case DECISION -> decided(entry.number(), store, documents);
            case DOCUMENT -> {
                // its words come with its reading
            }
        }
    }

    private static void decided(long number, Store store, Set<String> documents) {
        documents.add("entry:" + number);
        Optional<DecisionLine> decision = LineType.DECISIONS.find(store.lines(), DecisionLine.id(number));
        decision.ifPresent(d -> d.targets().forEach(target -> documents.add(target.document())));
        decision.flatMap(DecisionLine::undoes)
                .filter(undone -> undone < number)
                .ifPresent(undone -> decided(undone, store, documents));
    }

    /** Makes anew what rests on the documents now, and what rested on them when they were indexed last. */
    private void replace(Set<String> documents, Leaves leaves) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (String document : documents) {
                names.addAll(leaves.touched(document));
                for (ScoreDoc before :
                        searcher.search(new TermQuery(new Term(Leaf.ID, "document " + document)), 1).scoreDocs) {
                    names.addAll(
                            List.of(searcher.storedFields().document(before.doc).getValues(Leaf.TOUCHED)));
                }
            }
        }
        for (String name : names) {
            Term id = new Term(Leaf.ID, name);
            Optional<Leaf> leaf = leaves.find(name);
            if (leaf.isPresent()) {
                writer.updateDocument(id, facets.build(leaf.get().document()));
            } else {
                writer.deleteDocuments(id);
            }
        }
    }

    private long known() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(ENTRY)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    /** What fits, best first. */
    public Hits search(Question question) {
        try {
            return new Searching(writer, analyzer, facets).search(question);
        } catch (IOException e) {
            throw new SearchException("cannot read the index: " + e.getMessage(), e);
        }
    }

    /** Facets in the order in which they are shown. */
    public static List<Facet> facets() {
        return List.of(Facet.values());
    }

    @Override
    public void close() {
        try {
            writer.close();
            folder.close();
        } catch (IOException e) {
            throw new SearchException("cannot close the index: " + e.getMessage(), e);
        }
    }
}
