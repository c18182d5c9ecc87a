package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.rating.RatingScheme.SEED;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.risk.power.Level;

class RatingSchemeTest {
    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "3,3", "4,3", "5,4", "7,4", "8,5", "9000,5"})
    void the_number_of_risk_points_gives_a_grade(int riskPoints, int grade) {
        assertThat(SEED.countGrade(riskPoints)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "4,2", "5,3", "12,3", "13,4", "52,4", "53,5", "9200,5"})
    void cases_a_year_give_a_grade(int yearlyCases, int grade) {
        assertThat(SEED.frequencyGrade(yearlyCases)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"5.00,I", "3.50,I", "3.49,II", "2.30,II", "2.29,III", "1.00,III"})
    void a_score_gives_a_level(BigDecimal score, Level level) {
        assertThat(SEED.level(score)).isEqualTo(level);
    }

    @Test
    void the_weights_make_a_whole() {
        assertThat(SEED.countWeight()
                        .add(SEED.importanceWeight())
                        .add(SEED.frequencyWeight())
                        .add(SEED.probabilityWeight()))
                .isEqualByComparingTo("1");
    }

    @Test
    void a_score_is_rounded_half_up_to_two_places() {
        var thirds = new RatingScheme(
                "test",
                SEED.countFloors(),
                SEED.frequencyFloors(),
                new BigDecimal("0.125"),
                new BigDecimal("0.375"),
                new BigDecimal("0.25"),
                new BigDecimal("0.25"),
                SEED.levelOneFrom(),
                SEED.levelTwoFrom());

        assertThat(thirds.score(1, 2, 3, 4)).isEqualTo(new BigDecimal("2.63"));
        assertThat(thirds.score(2, 2, 3, 4)).isEqualTo(new BigDecimal("2.75"));
    }

    @Test
    void a_score_always_has_two_places() {
        assertThat(SEED.score(1, 1, 1, 1)).isEqualTo(new BigDecimal("1.00"));
        assertThat(SEED.score(5, 5, 5, 5)).isEqualTo(new BigDecimal("5.00"));
    }
}
