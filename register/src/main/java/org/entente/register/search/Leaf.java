package org.entente.register.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One thing as the index keeps it. */
final class Leaf {
    /** Kind and id of the line, by which a leaf is replaced. */
    static final String ID = "id";
    /** Of a document: the names of the leaves that rest on it. */
    static final String TOUCHED = "touched";

    static final String TITLE = "title";
    static final String NAME = "name";
    static final String TEXT = "text";
    static final String DAY = "day";
    static final String URI = "uri";

    private final Document document = new Document();

    Leaf(String kind, String id, String uri, String title) {
        document.add(new StringField(ID, kind + " " + id, Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(kind + " " + id)));
        document.add(new StoredField(URI, uri));
        document.add(new TextField(TITLE, title, Field.Store.YES));
        facet(Facet.KIND, kind);
    }

    Leaf touched(Set<String> names) {
        names.forEach(name -> document.add(new StoredField(TOUCHED, name)));
        return this;
    }

    Leaf names(List<String> names) {
        names.forEach(name -> document.add(new TextField(NAME, name, Field.Store.NO)));
        return this;
    }

    Leaf text(String text) {
        document.add(new TextField(TEXT, text, Field.Store.YES));
        return this;
    }

    Leaf day(@Nullable String day) {
        if (day != null && !day.isEmpty()) {
            document.add(new StringField(DAY, day, Field.Store.YES));
            document.add(new SortedDocValuesField(DAY, new BytesRef(day)));
            if (day.length() >= 4) {
                facet(Facet.YEAR, day.substring(0, 4));
            }
        }
        return this;
    }

    Leaf facet(Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            document.add(new SortedSetDocValuesFacetField(facet.word(), value));
            document.add(new StringField(filter(facet), value, Field.Store.NO));
        }
        return this;
    }

    Leaf facets(Facet facet, List<String> values) {
        values.forEach(value -> facet(facet, value));
        return this;
    }

    /** The field by which hits are narrowed to one value of a facet. */
    static String filter(Facet facet) {
        return "is_" + facet.word();
    }

    Document document() {
        return document;
    }
}
