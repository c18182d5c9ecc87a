package org.mingjing.risk.rating.scheme;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** More risk never gives a milder level, whichever input it comes from. */
class RatingIsMonotoneTest {
    @Property
    void in_every_factor(
            @ForAll Scope scope,
            @ForAll @IntRange(max = 4) int rules,
            @ForAll @IntRange(max = 20) int points,
            @ForAll @IntRange(min = 1, max = 5) int importance,
            @ForAll @IntRange(max = 120) int cases,
            @ForAll @IntRange(min = 1, max = 5) int probability,
            @ForAll @IntRange(max = 6) int facts,
            @ForAll @IntRange(max = 12) int which) {
        var milder = inputs(scope, rules, points, importance, cases, probability, facts, -1);
        var severer = inputs(scope, rules, points, importance, cases, probability, facts, which);

        for (var scheme : List.of(RatingCases.SEED, RatingCases.CRITERIA, RatingCases.CONSEQUENCE)) {
            assertThat(scheme.derive(severer).level())
                    .isLessThanOrEqualTo(scheme.derive(milder).level());
        }
        assertThat(RatingCases.rate(severer).score())
                .isGreaterThanOrEqualTo(RatingCases.rate(milder).score());
    }

    private static RatingInputs inputs(
            Scope scope, int rules, int points, int importance, int cases, int probability, int facts, int raised) {
        return new RatingInputs(
                scope,
                severer(LedBy.values(), rules, raised == 0),
                severer(Attention.values(), rules + 1, raised == 1),
                raised == 2 || rules == 3,
                Discretion.values()[Math.min(2, rules % 3 + (raised == 3 ? 1 : 0))],
                Math.min(5, importance + (raised == 4 ? 1 : 0)),
                cases + (raised == 5 ? 13 : 0),
                raised == 10 ? cases + 60 : 0,
                Math.min(5, probability + (raised == 6 ? 1 : 0)),
                points + (raised == 7 ? 1 : 0),
                new Evidence(facts, Math.min(5, 1 + facts + (raised == 8 ? 1 : 0)), raised == 9),
                judged(facts, rules, raised));
    }

    private static Judged judged(int criteria, int consequence, int raised) {
        var holding = Arrays.stream(Criterion.values())
                .limit(Math.min(5, criteria % 5 + (raised == 11 ? 1 : 0)))
                .collect(toSet());
        return new Judged(holding, severer(Consequence.values(), consequence, raised == 12));
    }

    /** The enums begin with their most severe constant. */
    private static <E> E severer(E[] values, int index, boolean raised) {
        return values[Math.max(0, index % values.length - (raised ? 1 : 0))];
    }
}
