package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.rating.scheme.RatingCases.seedMethod;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.risk.power.Level;

class ScoreMethodTest {
    private static final ScoreMethod SEED = seedMethod();

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "3,3", "4,3", "5,4", "7,4", "8,5", "9000,5"})
    void the_number_of_risk_points_gives_a_grade(int riskPoints, int grade) {
        assertThat(SEED.count().grade(riskPoints)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "4,2", "5,3", "12,3", "13,4", "52,4", "53,5", "9200,5"})
    void cases_a_year_give_a_grade(int yearlyCases, int grade) {
        assertThat(SEED.frequency().grade(yearlyCases)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"5.00,I", "3.50,I", "3.49,II", "2.30,II", "2.29,III", "1.00,III"})
    void a_score_gives_a_level(BigDecimal score, Level level) {
        assertThat(SEED.level(score)).isEqualTo(level);
    }

    @Test
    void a_score_is_rounded_half_up_to_two_places() {
        var thirds = new ScoreMethod(
                new Factor(new BigDecimal("0.125"), SEED.count().floors()),
                new BigDecimal("0.375"),
                new Factor(new BigDecimal("0.25"), SEED.frequency().floors()),
                new BigDecimal("0.25"),
                SEED.levels(),
                SEED.rules(),
                SEED.measures());

        assertThat(thirds.score(1, 2, 3, 4)).isEqualTo(new BigDecimal("2.63"));
        assertThat(thirds.score(2, 2, 3, 4)).isEqualTo(new BigDecimal("2.75"));
    }

    @Test
    void a_score_always_has_two_places() {
        assertThat(SEED.score(1, 1, 1, 1)).isEqualTo(new BigDecimal("1.00"));
        assertThat(SEED.score(5, 5, 5, 5)).isEqualTo(new BigDecimal("5.00"));
    }
}
