package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reader.resolve.event.Party;
import org.entente.reader.resolve.event.Report;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as one document tells of it.
 *
 * @param report whose id is the document's id, {@code #} and the engagement's id in its reading
 * @param engagement that id alone
 * @param when EDTF, or null
 * @param wording of the date
 * @param cluster the event that the rules take this to be of, before any merge by hand
 * @param event the event that it is taken to be of now
 * @param lookups under what the event is looked up when another document reports an engagement
 */
public record ReportLine(
        Report report,
        String uri,
        String engagement,
        @Nullable String when,
        @Nullable String wording,
        double confidence,
        String cluster,
        String event,
        double score,
        String reason,
        List<String> lookups,
        List<Cited> cited)
        implements Kept {
    /** The same report, now of another event. */
    public ReportLine of(String cluster, String event) {
        return new ReportLine(
                report, uri, engagement, when, wording, confidence, cluster, event, score, reason, lookups, cited);
    }

    /** The same report, told with other ids of those who take part. */
    public ReportLine telling(Report report, List<String> lookups) {
        return new ReportLine(
                report, uri, engagement, when, wording, confidence, cluster, event, score, reason, lookups, cited);
    }

    @Override
    public String id() {
        return report.id();
    }

    @Override
    public String sort() {
        return report.published() == null ? "" : report.published();
    }

    @Override
    public String says() {
        return report.kind() + ": " + report.parties().stream().map(Party::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> keys() {
        List<String> keys =
                new ArrayList<>(List.of("event:" + event, "cluster:" + cluster, "document:" + report.document()));
        lookups.forEach(lookup -> keys.add("lookup:" + lookup));
        return keys;
    }
}
