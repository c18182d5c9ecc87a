package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.rating.scheme.RatingCases.rate;
import static org.mingjing.risk.rating.scheme.RatingCases.scored;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.power.Attention;
import org.mingjing.risk.power.Discretion;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

class ScoreDerivationTest {
    private final Locale locale = Locale.getDefault();

    /** EB-L-02 of the sample bureau. */
    private static final RatingInputs TEACHER_QUALIFICATION = new RatingInputs(
            Scope.UNIT,
            LedBy.OTHER,
            Attention.MEDIUM,
            false,
            Discretion.NONE,
            2,
            1260,
            0,
            1,
            1,
            Evidence.NONE,
            Judged.NOTHING);

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @Test
    void the_more_severe_of_score_and_rule_is_the_level() {
        var byScore = rate(scored(8, 5, 100, 5));
        var byRule = rate(RatingCases.with(Scope.UNIT, LedBy.HEAD, Attention.LOW, false, Discretion.NONE));

        assertThat(byScore.ruleLevel()).isEqualTo(Level.III);
        assertThat(byScore.level()).isEqualTo(Level.I);
        assertThat(byRule.scoreLevel()).isEqualTo(Level.III);
        assertThat(byRule.level()).isEqualTo(Level.I);
    }

    @Test
    void one_upheld_complaint_lifts_the_teacher_qualification_to_level_two() {
        assertThat(rate(TEACHER_QUALIFICATION).score()).isEqualByComparingTo("2.10");
        assertThat(rate(TEACHER_QUALIFICATION).level()).isEqualTo(Level.III);

        var raised = rate(TEACHER_QUALIFICATION.with(new Evidence(1, 2, false)));

        assertThat(raised.score()).isEqualByComparingTo("2.40");
        assertThat(raised.level()).isEqualTo(Level.II);
    }

    @Test
    void evidence_never_lowers_an_imported_probability() {
        var inputs = scored(0, 1, 0, 4).with(new Evidence(1, 2, false));

        assertThat(inputs.probability()).isEqualTo(4);
    }

    @Test
    void prints_every_grade_and_the_rule_in_chinese() {
        assertThat(rate(TEACHER_QUALIFICATION).textZh()).isEqualTo("""
                        评级方案:seed-1
                        风险点 1 个:1 分 × 0.20 = 0.20
                        权力重要程度:2 分 × 0.30 = 0.60
                        年办理 1260 件:5 分 × 0.20 = 1.00
                        腐败发生概率:1 分 × 0.30 = 0.30(导入 1 分;近十二个月查实投诉和红牌 0 件,计 1 分)
                        得分 2.10:三级(3.50 以上一级,2.30 以上二级)
                        规则 UNIT_OTHER(其他风险较小的权力):三级
                        风险等级:三级(得分等级与规则等级取较高者)
                        """);
    }

    @Test
    void prints_every_grade_and_the_rule_in_english() {
        assertThat(rate(TEACHER_QUALIFICATION.with(new Evidence(1, 4, false))).textEn())
                .isEqualTo("""
                        Rating scheme: seed-1
                        Risk points, 1: grade 1 x 0.20 = 0.20
                        Importance: grade 2 x 0.30 = 0.60
                        Cases a year, 1260: grade 5 x 0.20 = 1.00
                        Probability of corruption: grade 4 x 0.30 = 1.20 (imported 1; upheld complaints and red cards of the last twelve months 1, grade 4 kept until six months pass with none)
                        Score 3.00: level II (I from 3.50, II from 2.30)
                        Rule UNIT_OTHER (other power of small risk): level III
                        Level: II (the more severe of score and rule)
                        """);
    }

    @Test
    void the_text_is_the_same_wherever_it_is_printed() {
        var here = rate(TEACHER_QUALIFICATION);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        var there = rate(TEACHER_QUALIFICATION);

        assertThat(there.textZh()).isEqualTo(here.textZh());
        assertThat(there.textEn()).isEqualTo(here.textEn());
    }

    @Test
    void more_cases_than_stated_count_and_are_named() {
        var used = rate(scored(0, 1, 2, 1).withCountedCases(60));

        assertThat(used.score()).isEqualByComparingTo(rate(scored(0, 1, 60, 1)).score());
        assertThat(used.textZh()).contains("年办理 60 件(申报 2 件,按实际受理计):5 分");
        assertThat(used.textEn()).contains("Cases a year, 60 (2 stated, more were accepted): grade 5");
    }

    @Test
    void no_more_cases_than_stated_change_nothing() {
        var stated = rate(scored(0, 1, 60, 1));

        for (int counted : new int[] {2, 60}) {
            var used = rate(scored(0, 1, 60, 1).withCountedCases(counted));
            assertThat(used.textZh()).isEqualTo(stated.textZh());
            assertThat(used.textEn()).isEqualTo(stated.textEn());
        }
    }

    @Test
    void what_decides_is_said_in_one_line() {
        assertThat(rate(TEACHER_QUALIFICATION).gistZh()).isEqualTo("得分 2.10(三级),规则 UNIT_OTHER(三级)");
        assertThat(rate(TEACHER_QUALIFICATION).gistEn()).isEqualTo("score 2.10 (III), rule UNIT_OTHER (III)");
    }
}
