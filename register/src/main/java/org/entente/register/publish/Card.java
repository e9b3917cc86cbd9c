package org.entente.register.publish;

import java.util.List;
import org.entente.reader.model.Span;

/**
 * One finding in words.
 *
 * @param key names the card within its document
 * @param head what a reader should see first
 * @param tags a word or two each: the kind's status, act or type
 * @param rows labelled details in reading order
 * @param spans where the article says so, in text order
 */
public record Card(Group group, String key, String head, List<String> tags, List<Row> rows, List<Span> spans) {
    /** A detail of a card. */
    public record Row(String label, String text) {}

    /** The headings that cards stand under, in page order. */
    public enum Group {
        MET("Who met"),
        UNDERTAKINGS("Undertakings"),
        SAID("What was said"),
        INSTRUMENTS("Instruments"),
        HONOURS("Honours"),
        MECHANISMS("Mechanisms"),
        MILESTONES("Milestones"),
        PEOPLE("People"),
        REJECTED("Rejected"),
        PROBLEMS("Problems");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
