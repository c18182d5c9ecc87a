package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.CatalogueState;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.catalogue.line.Lines;
import org.mingjing.risk.disclosure.policy.DisclosedField;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.RecordKey;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.policy.Withheld;
import org.mingjing.risk.disclosure.policy.WithheldReason;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.power.Level;

class RedactionTest {
    private static final Policy OPEN = new Policy(Map.of());
    private static final Set<String> OWNERS = Set.of("EB-JSZG-HEAD");

    private final FrozenPower line = Lines.line("EB-L-01", Level.I);

    @Test
    void what_an_open_policy_shows_is_the_line() {
        var redaction = new Redaction(OPEN, OWNERS);

        assertThat(redacted(redaction, line)).isEqualTo(line);
        assertThat(redacted(redaction, Lines.onStep("验收", line))).isEqualTo(Lines.onStep("验收", line));
        assertThat(WithheldFields.from(List.of(line), redaction)).isEmpty();
    }

    @Test
    void an_owner_who_is_a_person_is_a_mark_under_every_policy() {
        var ofPerson = Lines.withMeasures(
                line,
                List.of(new FrozenMeasure(
                        "M-1",
                        MeasureKind.SPLIT,
                        "OFFICIAL-7",
                        LocalDate.of(2026, 6, 1),
                        MeasureStatus.PLANNED,
                        null,
                        null)));
        var redaction = new Redaction(OPEN, OWNERS);

        assertThat(redacted(redaction, ofPerson).measures())
                .extracting(FrozenMeasure::owner)
                .containsExactly("〔不予公开:个人隐私〕");
        assertThat(WithheldFields.from(List.of(ofPerson), redaction))
                .containsExactly(new Withheld("measures.owner", WithheldReason.PERSONAL_PRIVACY));
    }

    @Test
    void in_place_of_a_withheld_text_stands_its_reason_and_a_number_is_left_out() {
        var redaction = withholding(
                DisclosedField.LEGAL_BASIS, DisclosedField.SCORE, DisclosedField.DERIVATION_ZH, DisclosedField.RISK);
        var shown = redacted(redaction, line);

        assertThat(shown.legalBasis()).isEqualTo("〔不予公开:内部事务信息〕");
        assertThat(shown.derivationZh()).isEqualTo("〔不予公开:内部事务信息〕");
        assertThat(shown.derivationEn()).isEqualTo(line.derivationEn());
        assertThat(shown.score()).isNull();
        assertThat(shown.points().get(0).kind()).isEqualTo("〔不予公开:内部事务信息〕");
        assertThat(WithheldFields.from(List.of(line), redaction))
                .extracting(Withheld::field)
                .containsExactly("legalBasis", "score", "derivationZh", "points.kind");
    }

    @Test
    void measures_of_which_something_without_room_for_a_mark_is_withheld_go_whole() {
        var redaction = withholding(DisclosedField.DUE_ON);

        assertThat(redacted(redaction, line).measures()).isNull();
        assertThat(WithheldFields.from(List.of(line), redaction))
                .containsExactly(new Withheld("measures.dueOn", WithheldReason.INTERNAL_MATTER));
    }

    @Test
    void how_many_facts_were_upheld_is_withheld_under_every_policy() {
        var telling = Lines.saying(
                line,
                "腐败发生概率:2 分(导入 1 分;近十二个月查实投诉和红牌 1 件,计 2 分)",
                "Grade 2 (imported 1; upheld complaints and red cards of the last twelve months 1, grade 2)");
        var redaction = new Redaction(OPEN, OWNERS);

        assertThat(redacted(redaction, telling).derivationZh())
                .startsWith("腐败发生概率:2 分")
                .doesNotContain("1");
        assertThat(redacted(redaction, telling).derivationEn())
                .startsWith("Grade 2")
                .doesNotContain("1");
        assertThat(WithheldFields.from(List.of(line, telling), redaction))
                .containsExactly(new Withheld("upheldFacts", WithheldReason.PERSONAL_PRIVACY));
    }

    @Test
    void words_and_details_follow_the_policy_and_what_a_line_does_not_say_is_not_missing() {
        var worded = Lines.worded(line);
        var redaction = withholding(
                DisclosedField.MATERIALS,
                DisclosedField.FEE,
                DisclosedField.TELEPHONE,
                DisclosedField.PLACE,
                DisclosedField.RISK_ZH,
                DisclosedField.MEASURE_TEXT);
        var shown = redacted(redaction, worded);

        assertThat(redacted(new Redaction(OPEN, OWNERS), worded)).isEqualTo(worded);
        assertThat(shown.details().materials()).isNull();
        assertThat(shown.details().fee()).isNull();
        assertThat(shown.details().telephone()).isEqualTo("〔不予公开:内部事务信息〕");
        assertThat(shown.details().conditions()).isEqualTo("年满十八周岁");
        assertThat(shown.points().get(0).descriptionZh()).isEqualTo("〔不予公开:内部事务信息〕");
        assertThat(shown.points().get(0).descriptionEn()).isEqualTo("Perfunctory check");
        assertThat(shown.measures().get(0).description()).isEqualTo("〔不予公开:内部事务信息〕");
        assertThat(WithheldFields.from(List.of(worded), redaction))
                .extracting(Withheld::field)
                .containsExactly(
                        "details.materials",
                        "details.fee",
                        "details.telephone",
                        "points.descriptionZh",
                        "measures.description");
        assertThat(WithheldFields.from(List.of(line), redaction)).isEmpty();
    }

    @Test
    void the_words_of_one_record_are_marked_on_its_line_alone_and_named_among_what_is_withheld() {
        var worded = Lines.worded(line);
        var redaction = new Redaction(
                new Policy(
                        Map.of(),
                        Map.of(
                                new RecordKey(RecordKind.RISK_POINT, "EB-L-02-R1"), WithheldReason.PERSONAL_PRIVACY,
                                new RecordKey(RecordKind.POWER, "ELSEWHERE"), WithheldReason.PERSONAL_PRIVACY)),
                OWNERS);
        var shown = redacted(redaction, worded);

        assertThat(shown.points().get(0).descriptionZh()).isEqualTo("〔不予公开:个人隐私〕");
        assertThat(shown.points().get(0).descriptionEn()).isEqualTo("〔不予公开:个人隐私〕");
        assertThat(shown.points().get(0).kind()).isEqualTo("MISCONDUCT");
        assertThat(shown.measures()).isEqualTo(worded.measures());
        assertThat(shown.details()).isEqualTo(worded.details());
        assertThat(WithheldFields.from(List.of(worded), redaction))
                .containsExactly(
                        new Withheld("points.descriptionZh", WithheldReason.PERSONAL_PRIVACY),
                        new Withheld("points.descriptionEn", WithheldReason.PERSONAL_PRIVACY));
    }

    private static Redaction withholding(DisclosedField... fields) {
        var withheld = new EnumMap<DisclosedField, WithheldReason>(DisclosedField.class);
        List.of(fields).forEach(field -> withheld.put(field, WithheldReason.INTERNAL_MATTER));
        return new Redaction(new Policy(withheld), OWNERS);
    }

    private static FrozenPower redacted(Redaction redaction, FrozenPower line) {
        var edition = new CatalogueEdition(
                "EB-2026-1",
                "EB",
                "教育局",
                2026,
                1,
                CatalogueState.PUBLISHED,
                "hash",
                "BA-1",
                null,
                List.of(line),
                List.of());
        return redaction.of(edition).lines().get(0);
    }
}
