package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.register.view.AgreementView;
import org.entente.register.view.ProjectionView;
import org.entente.register.view.RatedView;
import org.entente.register.view.VerdictView;
import org.jspecify.annotations.Nullable;

/** Verdicts, agreement and projections as rows. */
public final class VerdictSheets {
    private VerdictSheets() {}

    public static Sheet rated(Stream<RatedView> rated) {
        return new Sheet(
                List.of("id", "date", "by", "what", "status", "projected", "verdicts", "alike"),
                rated.map(r -> List.of(
                        r.id(),
                        Sheets.day(r.day()),
                        Texts.names(r.by()),
                        r.what(),
                        Wording.plain(r.status()),
                        r.projected() == null ? "not counted" : r.projected(),
                        coders(r.verdicts()),
                        r.alike() == null ? "" : r.alike() ? "yes" : "no")));
    }

    /** {@code Ana: +1; Bo: 0}. */
    static String coders(List<VerdictView> verdicts) {
        return verdicts.stream().map(v -> v.coder() + ": " + v.value()).collect(Collectors.joining("; "));
    }

    public static Sheet agreement(Stream<AgreementView> agreements) {
        return new Sheet(
                List.of("coder", "other coder", "rated by both", "alike", "kappa", "weighted kappa"),
                agreements.map(a -> List.of(
                        a.coders().get(0),
                        a.coders().get(1),
                        Integer.toString(a.both()),
                        Integer.toString(a.alike()),
                        number(a.kappa()),
                        number(a.weighted()))));
    }

    /** @param levels names of the scale's levels, lowest first */
    public static Sheet projections(List<String> levels, Stream<ProjectionView> projections) {
        List<String> columns = new ArrayList<>(List.of("group", "commitments", "counted"));
        columns.addAll(levels);
        columns.addAll(List.of("mean", "not counted"));
        return new Sheet(List.copyOf(columns), projections.map(VerdictSheets::row));
    }

    private static List<String> row(ProjectionView p) {
        List<String> row =
                new ArrayList<>(List.of(group(p), Integer.toString(p.commitments()), Integer.toString(p.counted())));
        p.levels().forEach(level -> row.add(Integer.toString(level.commitments())));
        row.add(number(p.mean()));
        row.add(left(p));
        return List.copyOf(row);
    }

    private static String group(ProjectionView p) {
        return switch (p.by()) {
            case "relation" ->
                Stream.of(p.group().split("\\|")).map(Wording::side).collect(Collectors.joining(" – "));
            case "member" -> Wording.side(p.group());
            default -> p.group();
        };
    }

    private static String left(ProjectionView p) {
        return p.left().stream()
                .map(left -> left.commitments() + " " + Wording.plain(left.status()))
                .collect(Collectors.joining(", "));
    }

    /** {@code Of 24 commitments: 3 complete, …; 9 not verifiable, not counted.} */
    public static String sentence(ProjectionView p) {
        String levels = p.levels().stream()
                .map(level -> level.commitments() + " " + level.name())
                .collect(Collectors.joining(", "));
        String left = left(p);
        String what = p.commitments() == 1 ? " commitment: " : " commitments: ";
        return "Of " + p.commitments() + what + levels + (left.isEmpty() ? "." : "; " + left + ", not counted.");
    }

    /** {@code Ana and Bo rated 12 alike of 14; Cohen's kappa 0.71, weighted 0.8.} */
    public static String sentence(AgreementView a) {
        String kappa = a.kappa() == null
                ? "no kappa, as chance alone explains it"
                : "Cohen's kappa " + a.kappa() + (a.weighted() == null ? "" : ", weighted " + a.weighted());
        return String.join(" and ", a.coders()) + " rated " + a.alike() + " alike of " + a.both() + "; " + kappa + ".";
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : number.toString();
    }
}
