package org.mingjing.risk.disclosure.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;

/**
 * What is withheld and why. It speaks of every field once: what nobody thought of is not thereby public.
 *
 * @param withheld the fields that are, all others are public
 * @param records of which the words are withheld too, whatever the fields are
 */
public record Policy(Map<DisclosedField, WithheldReason> withheld, Map<RecordKey, WithheldReason> records) {
    public Policy {
        withheld = Map.copyOf(withheld);
        records = Map.copyOf(records);
    }

    public Policy(Map<DisclosedField, WithheldReason> withheld) {
        this(withheld, Map.of());
    }

    Policy without(Map<RecordKey, WithheldReason> others) {
        return others.isEmpty() ? this : new Policy(withheld, others);
    }

    /** @throws InputRefused naming every rule that is wrong and every field that none speaks of */
    static Policy stated(List<FieldRule> rules) {
        var wrong = new ArrayList<Place>();
        var spokenOf = EnumSet.noneOf(DisclosedField.class);
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var field = DisclosedField.of(rule.kind(), rule.field());
            if (field.isEmpty()) {
                wrong.add(place(i, "disclosure-field-unknown", rule));
            } else if (field.get().isNeverPublic()) {
                wrong.add(place(i, "disclosure-field-never-public", rule));
            } else if (!spokenOf.add(field.get())) {
                wrong.add(place(i, "disclosure-field-twice", rule));
            } else if (!rule.hasReasonAsItMust()) {
                wrong.add(place(i, "disclosure-field-reason", rule));
            }
        }
        open().stream()
                .filter(field -> !spokenOf.contains(field))
                .forEach(field -> wrong.add(
                        new Place("rules", "disclosure-field-missing", List.of(field.kind(), field.field()))));
        if (!wrong.isEmpty()) {
            throw new InputRefused("disclosure-policy-refused", wrong);
        }
        return kept(rules);
    }

    /** As it stands in the books. A field that came after it is withheld until a policy speaks of it. */
    static Policy kept(List<FieldRule> rules) {
        var withheld = new EnumMap<DisclosedField, WithheldReason>(DisclosedField.class);
        open().forEach(field -> withheld.put(field, WithheldReason.INTERNAL_MATTER));
        for (var rule : rules) {
            DisclosedField.of(rule.kind(), rule.field()).ifPresent(field -> {
                if (rule.disclosure() == FieldRule.Disclosure.PUBLIC) {
                    withheld.remove(field);
                } else {
                    withheld.put(field, rule.reason());
                }
            });
        }
        return new Policy(withheld);
    }

    public Optional<WithheldReason> reason(DisclosedField field) {
        return Optional.ofNullable(field.isNeverPublic() ? field.always() : withheld.get(field));
    }

    /** Why a field is withheld from one record. @param code of the record that it stands in */
    public Optional<WithheldReason> reason(DisclosedField field, String code) {
        var always = reason(field);
        return always.isPresent() || records.isEmpty() || !field.isWords()
                ? always
                : Optional.ofNullable(records.get(new RecordKey(field.kind(), code)));
    }

    /**
     * A record without what is withheld. A value of null is one that tells of a person and is never shown; what no field
     * stands for makes a published list a list and always is.
     */
    public Shown show(RecordKind kind, Map<String, Object> content) {
        var shown = new LinkedHashMap<String, Object>();
        var missing = new ArrayList<Withheld>();
        content.forEach((name, value) -> {
            var reason = value == null
                    ? Optional.of(WithheldReason.PERSONAL_PRIVACY)
                    : field(kind, name).flatMap(field -> reason(field, (String) content.get("code")));
            reason.ifPresentOrElse(why -> missing.add(new Withheld(name, why)), () -> shown.put(name, value));
        });
        return new Shown(shown, missing);
    }

    /** Why a field of all records of this kind is withheld; empty where it is shown. */
    public Optional<WithheldReason> reason(RecordKind kind, String name) {
        return field(kind, name).flatMap(this::reason);
    }

    /** A power is shown with its level. */
    private static Optional<DisclosedField> field(RecordKind kind, String name) {
        var own = DisclosedField.of(kind, name);
        return own.isEmpty() && kind == RecordKind.POWER ? DisclosedField.of(RecordKind.LEVEL, name) : own;
    }

    private static List<DisclosedField> open() {
        return EnumSet.allOf(DisclosedField.class).stream()
                .filter(field -> !field.isNeverPublic())
                .toList();
    }

    private static Place place(int index, String code, FieldRule rule) {
        return new Place("rules[" + index + "].field", code, List.of(rule.kind(), rule.field()));
    }
}
