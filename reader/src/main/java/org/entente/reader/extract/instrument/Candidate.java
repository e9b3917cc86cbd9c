package org.entente.reader.extract.instrument;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Instrument.Status;

/**
 * An instrument told of in one place or several.
 *
 * @param words what tells it from others: the words of its title, plain, in order
 */
record Candidate(
        String title,
        String type,
        Status status,
        Set<String> words,
        List<String> sides,
        double confidence,
        List<Evidence> evidence) {

    Candidate as(Status other) {
        return status == Status.REFERENCED
                ? new Candidate(title, type, other, words, sides, confidence, evidence)
                : this;
    }

    /** Both together: the fuller title, and the status that says more. */
    Candidate with(Candidate other) {
        boolean generic = type.equals("agreement") && !other.type.equals("agreement");
        boolean fuller = other.words.size() > words.size() || generic;
        return new Candidate(
                fuller ? other.title : title,
                generic ? other.type : type,
                other.status.compareTo(status) < 0 ? other.status : status,
                fuller ? other.words : words,
                Stream.concat(sides.stream(), other.sides.stream()).distinct().toList(),
                Math.max(confidence, other.confidence),
                Stream.concat(evidence.stream(), other.evidence.stream())
                        .distinct()
                        .toList());
    }
}
