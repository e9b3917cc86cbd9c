package org.entente.reader.model;

import java.util.List;

/** Something found in a document, with the words that it rests on. */
public sealed interface Finding
        permits Engagement, Statement, Commitment, Instrument, Honour, Mechanism, Milestone, Rejection {
    /** Never empty; in text order. */
    List<Evidence> evidence();

    /** Which of the findings this is. */
    Kind finding();

    /** The kinds of finding. */
    enum Kind {
        ENGAGEMENT,
        STATEMENT,
        COMMITMENT,
        INSTRUMENT,
        HONOUR,
        MECHANISM,
        MILESTONE,
        REJECTION
    }
}
