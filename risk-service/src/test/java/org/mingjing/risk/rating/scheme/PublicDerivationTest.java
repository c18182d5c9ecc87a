package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.rating.scheme.RatingCases.rate;
import static org.mingjing.risk.rating.scheme.RatingCases.scored;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** What everybody reads of a derivation does not depend on how many facts were upheld, but by the level they give. */
class PublicDerivationTest {
    private static final List<Evidence> OF_LEVEL_THREE =
            List.of(Evidence.NONE, new Evidence(1, 2, false), new Evidence(0, 2, false));

    @Test
    void a_grade_is_said_and_not_what_it_comes_of() {
        assertThat(PublicDerivation.chinese(rate(scored(1, 2, 1260, 1)).textZh()))
                .isEqualTo("""
                        评级方案:seed-1
                        风险点 1 个:1 分 × 0.20 = 0.20
                        权力重要程度:2 分 × 0.30 = 0.60
                        年办理 1260 件:5 分 × 0.20 = 1.00
                        腐败发生概率:1 分 × 0.30 = 0.30(导入分值和查实事项分值中较高者,两者均不公开)
                        得分 2.10:三级(3.50 以上一级,2.30 以上二级)
                        规则 UNIT_OTHER(其他风险较小的权力):三级
                        风险等级:三级(得分等级与规则等级取较高者)
                        """);
    }

    @Test
    void the_same_grade_reads_the_same_whether_facts_were_upheld_or_the_unit_stated_it() {
        var stated = rate(scored(0, 1, 0, 3));
        for (var upheld : List.of(new Evidence(2, 3, false), new Evidence(1, 3, false))) {
            var raised = rate(scored(0, 1, 0, 1).with(upheld));

            assertThat(raised.textZh()).isNotEqualTo(stated.textZh());
            assertThat(PublicDerivation.chinese(raised.textZh())).isEqualTo(PublicDerivation.chinese(stated.textZh()));
            assertThat(PublicDerivation.english(raised.textEn())).isEqualTo(PublicDerivation.english(stated.textEn()));
        }
    }

    @Test
    void schemes_without_a_score_say_nothing_of_upheld_facts() {
        for (var scheme : List.of(RatingCases.CRITERIA, RatingCases.CONSEQUENCE)) {
            var texts = OF_LEVEL_THREE.stream()
                    .map(evidence ->
                            scheme.derive(RatingCases.harmless(Scope.UNIT).with(evidence)))
                    .toList();

            assertThat(texts).extracting(Derivation::textZh).doesNotHaveDuplicates();
            assertThat(texts)
                    .extracting(one -> PublicDerivation.chinese(one.textZh()))
                    .containsOnly(PublicDerivation.chinese(texts.get(0).textZh()))
                    .allMatch(text -> text.contains("查实事项等级:件数和等级不公开\n风险等级:三级"));
            assertThat(texts)
                    .extracting(one -> PublicDerivation.english(one.textEn()))
                    .containsOnly(PublicDerivation.english(texts.get(0).textEn()))
                    .allMatch(text -> text.contains("Upheld facts: their number and level are not public\nLevel: III"));
        }
    }

    @Test
    void what_is_public_already_stays_as_it_is() {
        var text = PublicDerivation.chinese(rate(scored(0, 1, 0, 3)).textZh());

        assertThat(PublicDerivation.chinese(text)).isEqualTo(text);
        assertThat(PublicDerivation.english("Derivation")).isEqualTo("Derivation");
    }
}
