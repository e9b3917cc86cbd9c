package org.entente.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** One search, over all that the index has taken in. */
record Searching(IndexWriter writer, Analyzer analyzer, FacetsConfig config) {
    private static final int VALUES = 12;
    /** Those that fit equally well in the order of their ids, whenever they were indexed. */
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Leaf.ID, SortField.Type.STRING));

    Hits search(Question question) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query query = new Queries(analyzer).of(question);
            if (reader.numDocs() == 0) {
                return new Hits(0, List.of(), Map.of());
            }
            FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(
                    searcher, query, question.limit(), BEST, true, new FacetsCollectorManager());
            TopDocs top = found.topDocs();
            return new Hits(searcher.count(query), hits(searcher, query, top), counts(reader, found.facetsCollector()));
        }
    }

    private List<Hits.Hit> hits(IndexSearcher searcher, Query query, TopDocs top) throws IOException {
        UnifiedHighlighter marker = UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field -> true)
                .build();
        String[] snippets = top.scoreDocs.length == 0 ? new String[0] : marker.highlight(Leaf.TEXT, query, top, 1);
        StoredFields stored = searcher.storedFields();
        List<Hits.Hit> hits = new ArrayList<>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            ScoreDoc at = top.scoreDocs[i];
            Document leaf = stored.document(at.doc);
            String id = leaf.get(Leaf.ID);
            int space = id.indexOf(' ');
            String snippet = snippets[i] == null ? "" : snippets[i].replaceAll("</?b>", "");
            hits.add(new Hits.Hit(
                    id.substring(0, space),
                    id.substring(space + 1),
                    leaf.get(Leaf.TITLE),
                    leaf.get(Leaf.DAY),
                    leaf.get(Leaf.URI),
                    snippet));
        }
        return hits;
    }

    private Map<String, Map<String, Integer>> counts(DirectoryReader reader, FacetsCollector collected)
            throws IOException {
        Facets facets =
                new SortedSetDocValuesFacetCounts(new DefaultSortedSetDocValuesReaderState(reader, config), collected);
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            FacetResult result = facets.getTopChildren(VALUES, facet.word());
            if (result != null) {
                Map<String, Integer> values = new LinkedHashMap<>();
                for (LabelAndValue value : result.labelValues) {
                    values.put(value.label, value.value.intValue());
                }
                all.put(facet.word(), values);
            }
        }
        return all;
    }
}
