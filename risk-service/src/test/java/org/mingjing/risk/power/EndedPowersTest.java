package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndedPowersTest {
    private static final List<String> MATERIALS = List.of("申请表", "身份证明", "学历证书");

    private final EndedPowers ended = new EndedPowers();

    EndedPowersTest() {
        ended.add("ENDED", content("教师资格认定", "《教师法》第十三条", MATERIALS, true));
    }

    @Test
    void of_very_many_the_most_alike_that_are_a_question_are_asked_about() {
        for (int i = 1; i <= 9; i++) {
            ended.add("ENDED-" + i, content("教师资格的认定", "《教师法》第十三条", MATERIALS, true));
        }
        var stated = content("教师资格认定", "《教师法》第十三条", MATERIALS, true);

        assertThat(ended.mostAlike(stated, code -> false))
                .extracting(EndedPowers.Match::endedCode)
                .containsExactly("ENDED", "ENDED-1", "ENDED-2");
        assertThat(ended.mostAlike(stated, code -> code.equals("ENDED") || code.endsWith("-2")))
                .extracting(EndedPowers.Match::endedCode)
                .containsExactly("ENDED-1", "ENDED-3", "ENDED-4");
    }

    @Test
    void the_same_name_is_suspect_whatever_the_basis() {
        assertThat(ended.matchesOf(content("教师资格认定", "《行政许可法》第十二条", null, null)))
                .extracting(EndedPowers.Match::endedCode)
                .containsExactly("ENDED");
    }

    @Test
    void width_case_blanks_and_punctuation_make_no_other_name() {
        assertThat(ended.matchesOf(content("教师 资格(认定)", "《教师法》第十三条", null, null)))
                .containsExactly(new EndedPowers.Match("ENDED", 100));
    }

    @Test
    void a_reworded_name_on_the_same_basis_is_suspect() {
        assertThat(ended.matchesOf(content("教师资格的认定", "《教师法》第十三条", null, null))).hasSize(1);
    }

    @Test
    void another_name_with_the_same_basis_materials_and_fee_is_suspect() {
        assertThat(ended.matchesOf(content("从业人员准入备案", "《教师法》第十三条", MATERIALS, true)))
                .containsExactly(new EndedPowers.Match("ENDED", 50));
        assertThat(ended.matchesOf(content("从业人员准入备案", "《中华人民共和国教师法》第十三条", MATERIALS, false)))
                .hasSize(1);
        assertThat(ended.matchesOf(content("教师从业资格审核", "《教师法》第十三条", List.of("体检报告"), true)))
                .isEmpty();
    }

    @Test
    void to_say_less_than_was_said_of_the_ended_power_is_no_way_past() {
        assertThat(ended.matchesOf(content("从业人员准入备案", "《教师法》第十三条", null, null)))
                .hasSize(1);
        assertThat(ended.matchesOf(content("从业人员准入备案", "《教师法》第十三条", List.of(), true)))
                .hasSize(1);
        assertThat(ended.matchesOf(content("从业人员准入备案", "《教师法》", null, null))).hasSize(1);
    }

    @Test
    void where_no_materials_were_stated_the_fee_tells_or_else_a_name_that_is_not_quite_another() {
        var charged = new EndedPowers();
        charged.add("CHARGED", content("教师资格认定", "《教师法》第十三条", null, true));
        assertThat(charged.matchesOf(content("从业人员准入备案", "《教师法》第十三条", null, true)))
                .hasSize(1);
        assertThat(charged.matchesOf(content("从业人员准入备案", "《教师法》第十三条", MATERIALS, null)))
                .hasSize(1);
        assertThat(charged.matchesOf(content("教师从业资格审核", "《教师法》第十三条", null, false)))
                .isEmpty();

        var free = new EndedPowers();
        free.add("FREE", content("教师资格认定", "《教师法》第十三条", null, false));
        assertThat(free.matchesOf(content("从业人员准入备案", "《教师法》第十三条", null, false)))
                .isEmpty();
        assertThat(free.matchesOf(content("教师从业资格审核", "《教师法》第十三条", null, null))).hasSize(1);
        assertThat(free.matchesOf(content("教师从业资格审核", "《教师法》第十三条", null, true))).isEmpty();
    }

    @Test
    void another_article_is_another_basis_however_long_the_name_of_the_law_is() {
        var other = new EndedPowers();
        other.add("ENDED", content("教师资格认定", "《中华人民共和国民办教育促进法实施条例》第十三条", MATERIALS, true));

        assertThat(other.matchesOf(content("校车使用许可审查", "《中华人民共和国民办教育促进法实施条例》第十四条", MATERIALS, true)))
                .isEmpty();
        assertThat(ended.matchesOf(content("校车使用许可审查", "《校车安全管理条例》第十四条", MATERIALS, true)))
                .isEmpty();
    }

    @Test
    void the_most_alike_comes_first() {
        ended.add("ALIKE", content("教师资格的认定", "《教师法》第十三条", null, null));

        assertThat(ended.matchesOf(content("教师资格认定", "《教师法》第十三条", MATERIALS, true)))
                .extracting(EndedPowers.Match::endedCode)
                .containsExactly("ENDED", "ALIKE");
    }

    private static PowerContent content(String name, String basis, List<String> materials, Boolean fee) {
        var profile = new PowerProfile(
                "U",
                PowerType.LICENSE,
                Scope.UNIT,
                name,
                "Name",
                basis,
                LedBy.OTHER,
                Attention.LOW,
                false,
                Discretion.NONE,
                1,
                1,
                1,
                20,
                LimitUnit.WORKING_DAY,
                10,
                LimitUnit.WORKING_DAY);
        var details = new PowerDetails(
                List.of(new LegalBasis(basis, null, null)),
                null,
                null,
                null,
                null,
                null,
                materials,
                fee,
                null,
                null,
                null,
                null,
                null);
        return new PowerContent(profile, details);
    }
}
