package org.entente.reader.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RanksTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();
    private static final Ranks RANKS = new Ranks(KNOWLEDGE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President                                        | HEAD
                    Party General Secretary and State President      | HEAD
                    Queen                                            | HEAD
                    Queen Mother                                     | OTHER
                    President of the Lao Front                       | OTHER
                    President-elect                                  | OTHER
                    Prime Minister and President-elect               | GOVERNMENT
                    Senate President                                 | GOVERNMENT
                    Chairman of the National Assembly                | GOVERNMENT
                    Chairman of the Standing Committee of the National People's Congress | GOVERNMENT
                    Deputy Prime Minister and Foreign Minister       | MINISTER
                    Vice President                                   | MINISTER
                    Minister of Planning and Investment              | MINISTER
                    Defence Secretary                                | MINISTER
                    Deputy Minister of Planning and Investment       | DEPUTY
                    Minister of State for Defence                    | DEPUTY
                    Ambassador                                       | OTHER
                    Secretary of the provincial Party Committee and Governor | OTHER
                    """)
    void posts_have_ranks(String post, Rank rank) {
        assertThat(RANKS.of(post)).isEqualTo(rank);
    }

    @Test
    void each_rule_fits_its_example_and_not_its_counter_example() {
        List<String> wrong = new ArrayList<>();
        for (Entry rule : KNOWLEDGE.list("resolve/ranks", "rules")) {
            Rank rank = Ranks.rank(rule);
            if (RANKS.of(rule.get("example")) != rank) {
                wrong.add(rule.get("example") + " is no " + rank);
            }
            if (RANKS.of(rule.get("counter")) == rank) {
                wrong.add(rule.get("counter") + " is " + rank);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
