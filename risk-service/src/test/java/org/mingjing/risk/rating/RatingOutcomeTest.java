package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.rating.RatingResource.RatingOutcome;

class RatingOutcomeTest {
    @Test
    void a_thousand_are_named_and_all_are_counted() {
        var codes = IntStream.rangeClosed(1, 1_001).mapToObj(no -> "L-" + no).toList();

        var outcome = RatingOutcome.of(new RatedPowers(leftOut(codes)));

        assertThat(outcome.notJudgedInAll()).isEqualTo(1_001);
        assertThat(outcome.notJudged()).hasSize(1_000).startsWith("L-1").endsWith("L-1000");
    }

    @Test
    void fewer_are_all_named() {
        var outcome = RatingOutcome.of(new RatedPowers(leftOut(List.of("L-1"))));

        assertThat(outcome.notJudgedInAll()).isEqualTo(1);
        assertThat(outcome.notJudged()).containsExactly("L-1");
        assertThat(outcome.changed()).isEmpty();
    }

    private static LeftOut leftOut(List<String> notJudged) {
        return new LeftOut(notJudged, List.of(), List.of());
    }
}
