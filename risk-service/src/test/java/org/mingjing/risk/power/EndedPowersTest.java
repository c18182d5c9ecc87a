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
        var basisAlone = content("教师从业资格审核", "《教师法》第十三条", null, null);
        assertThat(ended.matchesOf(basisAlone)).isEmpty();

        assertThat(ended.matchesOf(content("教师从业资格审核", "《教师法》第十三条", MATERIALS, true)))
                .hasSize(1);
        assertThat(ended.matchesOf(content("教师从业资格审核", "《教师法》第十三条", List.of("体检报告"), false)))
                .isEmpty();
    }

    @Test
    void another_power_of_the_same_law_is_not() {
        assertThat(ended.matchesOf(content("校车使用许可审查", "《教师法》第十三条", null, null)))
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
