package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event, with every report of it.
 *
 * @param when EDTF
 * @param wording of the date in the document from which it is taken
 * @param start first day that it can mean, ISO
 * @param previousStart the day for which it was announced before it moved
 * @param independent how many of the reports are no copies of one another
 * @param history what was said of it when, such as planned, then held
 * @param programme of a visit: what came of each item announced
 */
public record EventView(
        String id,
        String kind,
        String status,
        @Nullable String when,
        @Nullable String wording,
        @Nullable String start,
        @Nullable String end,
        @Nullable String previousStart,
        @Nullable String city,
        @Nullable String country,
        List<String> sides,
        List<PartyView> participants,
        @Nullable String partOf,
        int documents,
        int independent,
        List<ReportView> reports,
        List<DisagreementView> disagreements,
        List<TurnView> history,
        List<ItemView> programme) {

    /** One report: {@code document} is its URI, {@code engagement} the id in the document's reading. */
    public record ReportView(
            String document,
            String id,
            String engagement,
            String kind,
            String status,
            @Nullable String published,
            @Nullable String outlet,
            @Nullable String when,
            @Nullable String wording,
            int start,
            int end,
            String quote) {}

    /** Where reports differ, and which documents say what. */
    public record DisagreementView(String about, List<VersionView> versions) {}

    public record VersionView(String says, List<String> documents) {}

    public record TurnView(
            @Nullable String day, String status, @Nullable String start, String document) {}

    /**
     * An item of a visit's programme and what came of it.
     *
     * @param what kind and with whom, for people to read
     */
    public record ItemView(String event, String what, String outcome, String reason) {}
}
