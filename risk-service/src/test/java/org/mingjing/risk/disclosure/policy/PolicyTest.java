package org.mingjing.risk.disclosure.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.risk.disclosure.policy.FieldRule.Disclosure;

class PolicyTest {
    private final List<FieldRule> rules = new ArrayList<>(Stream.of(DisclosedField.values())
            .filter(field -> !field.isNeverPublic())
            .map(field -> new FieldRule(field.kind(), field.field(), Disclosure.PUBLIC, null))
            .toList());

    @Test
    void what_is_withheld_is_named_with_its_reason_and_not_shown() {
        replace(DisclosedField.TELEPHONE, Disclosure.WITHHELD, WithheldReason.INTERNAL_MATTER);

        var shown =
                Policy.stated(rules).show(RecordKind.POWER, Map.of("code", "P-1", "telephone", "12345", "place", "一楼"));

        assertThat(shown.fields()).isEqualTo(Map.of("code", "P-1", "place", "一楼"));
        assertThat(shown.withheld()).containsExactly(new Withheld("telephone", WithheldReason.INTERNAL_MATTER));
    }

    @Test
    void the_words_of_one_record_are_withheld_whatever_the_rules_say_and_all_else_is_shown() {
        var policy = Policy.stated(rules)
                .without(Map.of(new RecordKey(RecordKind.RISK_POINT, "R-1"), WithheldReason.PERSONAL_PRIVACY));

        var shown =
                policy.show(RecordKind.RISK_POINT, Map.of("code", "R-1", "kind", "BRIBERY", "descriptionZh", "甲收受财物"));

        assertThat(shown.fields()).isEqualTo(Map.of("code", "R-1", "kind", "BRIBERY"));
        assertThat(shown.withheld()).containsExactly(new Withheld("descriptionZh", WithheldReason.PERSONAL_PRIVACY));
        assertThat(policy.show(RecordKind.RISK_POINT, Map.of("code", "R-2", "descriptionZh", "甲收受财物"))
                        .withheld())
                .isEmpty();
        // A measure may have the code of a risk point.
        assertThat(policy.show(RecordKind.MEASURE, Map.of("code", "R-1", "description", "两人办理"))
                        .withheld())
                .isEmpty();
    }

    @Test
    void a_power_is_shown_with_its_level_and_by_the_rules_of_levels() {
        replace(DisclosedField.SCORE, Disclosure.WITHHELD, WithheldReason.PROCESS_INFORMATION);

        var shown = Policy.stated(rules).show(RecordKind.POWER, Map.of("level", "I", "score", 4));

        assertThat(shown.fields()).isEqualTo(Map.of("level", "I"));
    }

    @Test
    void a_field_of_one_kind_says_nothing_of_the_same_name_in_another() {
        replace(DisclosedField.RISK, Disclosure.WITHHELD, WithheldReason.ENFORCEMENT_FILE);

        assertThat(Policy.stated(rules)
                        .show(RecordKind.MEASURE, Map.of("kind", "SPLIT"))
                        .fields())
                .isEqualTo(Map.of("kind", "SPLIT"));
    }

    @Test
    void what_tells_of_a_person_is_withheld_whatever_the_policy_says() {
        var content = new LinkedHashMap<String, Object>();
        content.put("owner", null);
        content.put("plannedBy", null);

        var shown = Policy.stated(rules).show(RecordKind.MEASURE, content);

        assertThat(shown.fields()).isEmpty();
        assertThat(shown.withheld())
                .containsExactly(
                        new Withheld("owner", WithheldReason.PERSONAL_PRIVACY),
                        new Withheld("plannedBy", WithheldReason.PERSONAL_PRIVACY));
    }

    @Test
    void an_unknown_a_personal_and_a_repeated_field_and_a_reason_out_of_place_are_refused_at_once() {
        rules.add(new FieldRule(RecordKind.POWER, "colour", Disclosure.PUBLIC, null));
        rules.add(new FieldRule(RecordKind.RISK_POINT, "proposedBy", Disclosure.PUBLIC, null));
        rules.add(new FieldRule(RecordKind.RISK_POINT, "evidence", Disclosure.WITHHELD, WithheldReason.TRADE_SECRET));
        rules.add(rules.get(0));
        replace(DisclosedField.FEE, Disclosure.WITHHELD, null);
        replace(DisclosedField.PLACE, Disclosure.PUBLIC, WithheldReason.STATE_SECRET);

        assertRefused(
                "disclosure-field-unknown",
                "disclosure-field-never-public",
                "disclosure-field-never-public",
                "disclosure-field-twice",
                "disclosure-field-reason",
                "disclosure-field-reason");
    }

    @Test
    void a_policy_that_leaves_a_field_out_is_refused() {
        rules.removeIf(rule -> rule.field().equals("dueOn"));

        assertRefused("disclosure-field-missing");
    }

    @Test
    void a_field_that_an_older_policy_does_not_know_is_withheld() {
        rules.removeIf(rule -> rule.field().equals("guide"));

        assertThat(Policy.kept(rules).reason(DisclosedField.GUIDE)).contains(WithheldReason.INTERNAL_MATTER);
    }

    private void replace(DisclosedField field, Disclosure disclosure, WithheldReason reason) {
        rules.replaceAll(rule -> rule.kind() == field.kind() && rule.field().equals(field.field())
                ? new FieldRule(field.kind(), field.field(), disclosure, reason)
                : rule);
    }

    private void assertRefused(String... codes) {
        assertThatThrownBy(() -> Policy.stated(rules))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.places())
                                .extracting(InputRefused.Place::code)
                                .containsExactlyInAnyOrder(codes));
    }
}
