package org.entente.register.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.register.ledger.Lines;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.verdict.Kappa;
import org.entente.register.verdict.Level;
import org.entente.register.verdict.Scale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people gave commitments on published scales.
 *
 * @param day as of which the register is asked, ISO
 */
public record Verdicts(Lines lines, String day) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every commitment that somebody rated on a scale, by day. */
    public List<RatedView> list(Scale scale, Predicate<CommitmentLine> which) {
        Map<String, CommitmentLine> rated = new LinkedHashMap<>();
        Map<String, List<VerdictView>> verdicts = new LinkedHashMap<>();
        Walk.of(LineType.DECISIONS, lines, "verb:verdict", Period.EVER)
                .filter(Verdicts::stands)
                .forEach(decision -> {
                    VerdictView verdict = verdict(decision);
                    about(decision)
                            .filter(which)
                            .filter(c -> verdict.scale().equals(scale.id()))
                            .ifPresent(c -> {
                                rated.put(c.id(), c);
                                add(verdict, verdicts.computeIfAbsent(c.id(), id -> new ArrayList<>()));
                            });
                });
        return rated.values().stream()
                .sorted(Comparator.comparing(CommitmentLine::day).thenComparing(CommitmentLine::id))
                .map(c -> rated(c, scale, verdicts.getOrDefault(c.id(), List.of())))
                .toList();
    }

    /** What people gave a commitment, on every scale. */
    List<VerdictView> of(CommitmentLine commitment) {
        List<VerdictView> verdicts = new ArrayList<>();
        Walk.of(LineType.DECISIONS, lines, "document:" + commitment.document(), Period.EVER)
                .filter(decision -> decision.verb().equals("verdict") && stands(decision))
                .filter(decision -> about(decision)
                        .filter(c -> c.id().equals(commitment.id()))
                        .isPresent())
                .forEach(decision -> add(verdict(decision), verdicts));
        return List.copyOf(verdicts);
    }

    /** How far each two coders agree, those first who rated most together. */
    public static List<AgreementView> agreement(Scale scale, List<RatedView> rated) {
        Set<String> coders = new LinkedHashSet<>();
        rated.forEach(r -> r.verdicts().forEach(v -> coders.add(v.coder())));
        List<String> names = coders.stream().sorted().toList();
        List<AgreementView> agreements = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                List<Kappa.Pair> pairs = pairs(names.get(i), names.get(j), rated);
                if (!pairs.isEmpty()) {
                    agreements.add(agreement(scale, List.of(names.get(i), names.get(j)), pairs));
                }
            }
        }
        agreements.sort(Comparator.comparingInt(AgreementView::both).reversed());
        return List.copyOf(agreements);
    }

    private static AgreementView agreement(Scale scale, List<String> coders, List<Kappa.Pair> pairs) {
        List<String> order = scale.counted().stream().map(Level::value).toList();
        return new AgreementView(
                scale.id(),
                coders,
                pairs.size(),
                (int) pairs.stream().filter(p -> p.one().equals(p.other())).count(),
                rounded(Kappa.plain(pairs)),
                scale.ordinal() ? rounded(Kappa.weighted(pairs, order)) : null);
    }

    private static List<Kappa.Pair> pairs(String one, String other, List<RatedView> rated) {
        List<Kappa.Pair> pairs = new ArrayList<>();
        for (RatedView r : rated) {
            value(one, r).ifPresent(a -> value(other, r).ifPresent(b -> pairs.add(new Kappa.Pair(a, b))));
        }
        return pairs;
    }

    private static Optional<String> value(String coder, RatedView rated) {
        return rated.verdicts().stream()
                .filter(v -> v.coder().equals(coder))
                .map(VerdictView::value)
                .findFirst();
    }

    /** A thousandth is as much as some dozens of verdicts can tell. */
    static @Nullable Double rounded(OptionalDouble number) {
        return number.isEmpty() ? null : Double.valueOf(Math.round(number.getAsDouble() * 1000) / 1000.0);
    }

    private RatedView rated(CommitmentLine c, Scale scale, List<VerdictView> verdicts) {
        long different = verdicts.stream().map(VerdictView::value).distinct().count();
        boolean late = c.horizon() != null && c.horizon().compareTo(day) < 0;
        return new RatedView(
                c.id(),
                c.uri(),
                c.commitment(),
                Drawing.parties(c.by()),
                c.what(),
                c.day().isEmpty() ? null : c.day(),
                c.status(),
                scale.id(),
                scale.project(c.status(), late).map(Level::value).orElse(null),
                List.copyOf(verdicts),
                verdicts.size() < 2 ? null : Boolean.valueOf(different == 1));
    }

    /** A coder's later verdict takes the place of an earlier one; the ledger keeps both. */
    private static void add(VerdictView verdict, List<VerdictView> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            VerdictView one = verdicts.get(i);
            if (one.coder().equals(verdict.coder()) && one.scale().equals(verdict.scale())) {
                verdicts.set(i, verdict);
                return;
            }
        }
        verdicts.add(verdict);
    }

    /** A verdict whose words are gone is about nothing; it waits in the review. */
    private static boolean stands(DecisionLine decision) {
        return !decision.state().equals(DecisionLine.UNDONE)
                && !decision.state().equals(DecisionLine.ORPHAN)
                && decision.targets().size() == 1;
    }

    private Optional<CommitmentLine> about(DecisionLine decision) {
        Target target = decision.standing().targets().get(0);
        CommitmentLine best = null;
        long most = 0;
        for (CommitmentLine line : Walk.of(LineType.COMMITMENTS, lines, "document:" + target.document(), Period.EVER)
                .toList()) {
            for (Cited at : line.cited()) {
                long fit = target.fit(at.start(), at.end(), line.says());
                if (fit > most) {
                    best = line;
                    most = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static VerdictView verdict(DecisionLine d) {
        JsonNode value = JSON.readTree(d.value());
        return new VerdictView(
                d.number(),
                value.path("scale").asString(""),
                value.path("value").asString(""),
                d.author(),
                value.path("day").asString(d.at().substring(0, 10)),
                d.at(),
                d.reason(),
                d.state());
    }
}
