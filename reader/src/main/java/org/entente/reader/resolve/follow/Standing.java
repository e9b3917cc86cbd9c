package org.entente.reader.resolve.follow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How an undertaking stands, by the evidence of a corpus: "no evidence" is never "not done". */
public enum Standing {
    NOT_VERIFIABLE,
    NO_EVIDENCE,
    NOT_STARTED,
    REAFFIRMED_ONLY,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE,
    STALLED,
    CANCELLED,
    CONTRADICTED,
    SUPERSEDED;

    /** One piece of evidence: its type, and the day of its document, ISO. */
    public record Evidence(Type type, String day) {}

    /**
     * The status that evidence folds to. The latest word on whether a thing is done, put off or given up decides; steps
     * add up.
     *
     * @param verifiable whether the undertaking says enough to be measured at all
     */
    public static Standing of(List<Evidence> evidence, boolean verifiable) {
        if (evidence.isEmpty()) {
            return verifiable ? NO_EVIDENCE : NOT_VERIFIABLE;
        }
        List<Evidence> dated =
                evidence.stream().sorted(Comparator.comparing(Evidence::day)).toList();
        for (int i = dated.size() - 1; i >= 0; i--) {
            Optional<Standing> told = after(dated.get(i).type(), steps(dated));
            if (told.isPresent()) {
                return told.get();
            }
        }
        return REAFFIRMED_ONLY;
    }

    /** Where evidence of this type leaves a commitment; a reaffirmation leaves it where it was. */
    private static Optional<Standing> after(Type type, long steps) {
        return switch (type) {
            case COMPLETED -> Optional.of(COMPLETE);
            case CONTRADICTED -> Optional.of(CONTRADICTED);
            case SUPERSEDED -> Optional.of(SUPERSEDED);
            case POSTPONED -> Optional.of(STALLED);
            case MILESTONE -> Optional.of(SUBSTANTIAL);
            case STEP -> Optional.of(steps > 2 ? SUBSTANTIAL : LIMITED);
            case REAFFIRMED -> Optional.empty();
        };
    }

    private static long steps(List<Evidence> evidence) {
        return evidence.stream().filter(e -> e.type() == Type.STEP).count();
    }
}
