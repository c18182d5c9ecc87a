package org.mingjing.risk.rating.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.rating.scheme.RatingCases.CONSEQUENCE;
import static org.mingjing.risk.rating.scheme.RatingCases.CRITERIA;
import static org.mingjing.risk.rating.scheme.RatingCases.SEED;
import static org.mingjing.risk.rating.scheme.RatingCases.harmless;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Scope;
import org.mingjing.risk.signal.Evidence;

/** The count of criteria and the gravest consequence. */
class OtherMethodsTest {
    @ParameterizedTest
    @CsvSource({"0,III", "1,III", "2,II", "3,I", "4,I", "5,I"})
    void the_number_of_criteria_gives_a_level(int holding, Level level) {
        assertThat(CRITERIA.derive(judged(holding, null)).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"CRIME,I", "DISCIPLINE,II", "MINOR_BREACH,III"})
    void the_gravest_consequence_gives_a_level(Consequence consequence, Level level) {
        assertThat(CONSEQUENCE.derive(judged(0, consequence)).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1,III", "2,III", "3,II", "4,II", "5,I"})
    void upheld_facts_demand_a_level_by_themselves(int grade, Level level) {
        var inputs = judged(0, Consequence.MINOR_BREACH).with(new Evidence(grade - 1, grade, false));

        assertThat(CRITERIA.derive(inputs).level()).isEqualTo(level);
        assertThat(CONSEQUENCE.derive(inputs).level()).isEqualTo(level);
    }

    @Test
    void what_is_not_judged_now_stays_as_it_was_judged_before() {
        var before = new Judged(Set.of(Criterion.HIGH_INCIDENCE), Consequence.CRIME);

        assertThat(Judged.NOTHING.onTopOf(before)).isEqualTo(before);
        assertThat(new Judged(Set.of(), null).onTopOf(before)).isEqualTo(new Judged(Set.of(), Consequence.CRIME));
        assertThat(new Judged(null, Consequence.DISCIPLINE).onTopOf(before))
                .isEqualTo(new Judged(Set.of(Criterion.HIGH_INCIDENCE), Consequence.DISCIPLINE));
    }

    @Test
    void a_cancelled_power_still_used_is_level_one() {
        var inputs = judged(0, Consequence.MINOR_BREACH).with(new Evidence(1, 2, true));

        assertThat(CRITERIA.derive(inputs).level()).isEqualTo(Level.I);
        assertThat(CONSEQUENCE.derive(inputs).level()).isEqualTo(Level.I);
        assertThat(CRITERIA.derive(inputs).textZh()).contains("已取消的权力仍在行使:一级");
        assertThat(CONSEQUENCE.derive(inputs).textEn()).contains("a cancelled power is still used: level I\n");
    }

    @Test
    void what_nobody_judged_cannot_be_rated() {
        var nobody = harmless(Scope.UNIT).with(Judged.NOTHING);

        assertThat(CRITERIA.canRate(nobody)).isFalse();
        assertThat(CONSEQUENCE.canRate(nobody)).isFalse();
        assertThat(SEED.canRate(nobody)).isTrue();
        assertThat(CRITERIA.canRate(judged(0, null))).isTrue();
        assertThat(CONSEQUENCE.canRate(judged(0, null))).isFalse();
        assertThat(CONSEQUENCE.canRate(judged(0, Consequence.CRIME))).isTrue();
    }

    @Test
    void a_derivation_by_criteria_is_printed_in_both_languages() {
        var derived = CRITERIA.derive(judged(2, null));

        assertThat(derived.textZh()).isEqualTo("""
                评级方案:criteria-1
                符合标准 2 项(掌握人财物等资源、自由裁量空间大):二级
                近十二个月查实投诉和红牌 0 件,计 1 分:三级
                风险等级:二级(标准等级与查实事项等级取较高者)
                """);
        assertThat(derived.textEn()).isEqualTo("""
                Rating scheme: criteria-1
                Criteria that hold, 2 (CONTROLS_RESOURCES, LARGE_DISCRETION): level II
                Evidence: upheld complaints and red cards of the last twelve months 0, grade 1: level III
                Level: II (the more severe of criteria and evidence)
                """);
        assertThat(derived.gistZh()).isEqualTo("符合标准 2 项(掌握人财物等资源、自由裁量空间大),查实事项 1 分");
        assertThat(derived.gistEn()).isEqualTo("2 criteria (CONTROLS_RESOURCES, LARGE_DISCRETION), evidence grade 1");
        assertThat(derived.rule()).isEqualTo("CRITERIA_2");
    }

    @Test
    void no_criterion_is_said_in_words() {
        assertThat(CRITERIA.derive(judged(0, null)).textZh()).contains("符合标准 0 项(无):三级");
        assertThat(CRITERIA.derive(judged(0, null)).gistEn()).isEqualTo("0 criteria (none), evidence grade 1");
    }

    @Test
    void a_derivation_by_consequence_is_printed_in_both_languages() {
        var derived = CONSEQUENCE.derive(judged(0, Consequence.DISCIPLINE));

        assertThat(derived.textZh()).isEqualTo("""
                评级方案:consequence-1
                最重后果 DISCIPLINE(可能违纪违法、给予处分):二级
                近十二个月查实投诉和红牌 0 件,计 1 分:三级
                风险等级:二级(后果等级与查实事项等级取较高者)
                """);
        assertThat(derived.textEn()).isEqualTo("""
                Rating scheme: consequence-1
                Gravest consequence DISCIPLINE (may end in discipline or administrative sanction): level II
                Evidence: upheld complaints and red cards of the last twelve months 0, grade 1: level III
                Level: II (the more severe of consequence and evidence)
                """);
        assertThat(derived.gistZh()).isEqualTo("最重后果 DISCIPLINE,查实事项 1 分");
        assertThat(derived.gistEn()).isEqualTo("gravest consequence DISCIPLINE, evidence grade 1");
    }

    @Test
    void schemes_without_a_score_say_so() {
        var derived = CRITERIA.derive(judged(2, null));

        assertThat(derived.score()).isNull();
        assertThat(derived.scoreLevel()).isNull();
        assertThat(derived.gives(Level.II, null)).isTrue();
        assertThat(derived.gives(Level.I, null)).isFalse();
        assertThat(derived.gives(Level.II, java.math.BigDecimal.ONE)).isFalse();
        assertThat(SEED.derive(judged(2, null)).gives(Level.III, null)).isFalse();
        assertThat(CONSEQUENCE.derive(judged(0, Consequence.CRIME)).score()).isNull();
        assertThat(CONSEQUENCE.derive(judged(0, Consequence.CRIME)).scoreLevel())
                .isNull();
    }

    @Test
    void criteria_are_kept_as_one_text_and_none_is_not_unknown() {
        var column = new CriteriaColumn();
        var two = EnumSet.of(Criterion.HIGH_INCIDENCE, Criterion.CONTROLS_RESOURCES);

        assertThat(column.convertToDatabaseColumn(two)).isEqualTo("CONTROLS_RESOURCES,HIGH_INCIDENCE");
        assertThat(column.convertToEntityAttribute("CONTROLS_RESOURCES,HIGH_INCIDENCE"))
                .isEqualTo(two);
        assertThat(column.convertToDatabaseColumn(Set.of())).isEmpty();
        assertThat(column.convertToEntityAttribute("")).isEmpty();
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    private static RatingInputs judged(int criteria, Consequence consequence) {
        var holding = EnumSet.noneOf(Criterion.class);
        Arrays.stream(Criterion.values()).limit(criteria).forEach(holding::add);
        return harmless(Scope.UNIT).with(new Judged(holding, consequence));
    }
}
