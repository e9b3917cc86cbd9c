package org.entente.register.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.register.verdict.Kappa.Pair;
import org.junit.jupiter.api.Test;

class KappaTest {
    /** Two who read 50 proposals: 20 twice yes, 5 yes and no, 10 no and yes, 15 twice no. */
    @Test
    void fiftyReadByTwoGiveTheKappaOfTheTextbook() {
        List<Pair> pairs = new ArrayList<>();
        add(20, "yes", "yes", pairs);
        add(5, "yes", "no", pairs);
        add(10, "no", "yes", pairs);
        add(15, "no", "no", pairs);
        assertThat(Kappa.plain(pairs).orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void weightedCountsHowFarApartTwoStand() {
        List<String> order = List.of("-1", "0", "+1");
        List<Pair> near = List.of(new Pair("-1", "-1"), new Pair("0", "+1"), new Pair("+1", "+1"));
        List<Pair> far = List.of(new Pair("-1", "-1"), new Pair("-1", "+1"), new Pair("+1", "+1"));
        // near: observed 1 in 3; expected (1/3)(0+2/3·2) + (1/3)(1/3·1+2/3·1) + (1/3)(1/3·2) = 1
        assertThat(Kappa.weighted(near, order).orElseThrow()).isCloseTo(1 - 1 / 3.0, within(1e-9));
        // far: observed 2 in 3; expected (2/3)(2/3·2) + (1/3)(1/3·2) = 10/9
        assertThat(Kappa.weighted(far, order).orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(Kappa.plain(far).orElseThrow()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void whoeverAgreesInAllHasOneAndByChanceNought() {
        assertThat(Kappa.plain(List.of(new Pair("a", "a"), new Pair("b", "b"))).orElseThrow())
                .isEqualTo(1);
        assertThat(Kappa.plain(List.of(new Pair("a", "a"), new Pair("a", "b"), new Pair("b", "a"), new Pair("b", "b")))
                        .orElseThrow())
                .isEqualTo(0);
    }

    @Test
    void oneValueOnlyOrNothingAtAllHasNone() {
        assertThat(Kappa.plain(List.of(new Pair("a", "a"), new Pair("a", "a")))).isEmpty();
        assertThat(Kappa.plain(List.of())).isEmpty();
        assertThat(Kappa.weighted(List.of(new Pair("not_yet_rated", "kept")), List.of("broken", "kept")))
                .isEmpty();
    }

    private static void add(int times, String one, String other, List<Pair> pairs) {
        for (int i = 0; i < times; i++) {
            pairs.add(new Pair(one, other));
        }
    }
}
