package org.mingjing.risk.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Period;

class DeclaredTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void an_official_declares_so_many_that_are_not_over_and_what_is_over_does_not_count() {
        var declared = new ArrayList<Interest>();
        declared.add(in("OVER", TODAY.minusDays(1)));
        for (int i = 1; i < Declared.MOST_STANDING; i++) {
            declared.add(in("OFF-" + i, null));
        }
        new Declared(declared).refuse(in("ANOTHER", null), TODAY);

        declared.add(in("LAST", TODAY));
        refused("interests-too-many", declared, in("ANOTHER", null));
    }

    @Test
    void the_same_relation_is_declared_once_at_a_time() {
        var declared = new ArrayList<Interest>();
        declared.add(in("OFF-1", TODAY));

        refused("interest-declared-already", declared, in("OFF-1", null));
        new Declared(declared).refuse(in("OFF-2", null), TODAY);
    }

    private static void refused(String code, ArrayList<Interest> declared, Interest another) {
        assertThatThrownBy(() -> new Declared(declared).refuse(another, TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static Interest in(String object, LocalDate until) {
        return new Interest(
                UUID.randomUUID(),
                "OFF",
                ObjectKind.OFFICIAL,
                Relation.SPOUSE,
                object,
                "sealed",
                new Period(TODAY.minusYears(1), until),
                TODAY.atStartOfDay().atOffset(ZoneOffset.ofHours(8)));
    }
}
