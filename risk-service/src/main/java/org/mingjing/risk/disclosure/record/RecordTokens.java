package org.mingjing.risk.disclosure.record;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.disclosure.search.Words;

/** By what a record is found: the words of its texts, and what lists are narrowed by. No word has an equals sign. */
final class RecordTokens {
    private static final Map<RecordKind, List<String>> SEARCHED = Map.of(
            RecordKind.POWER, List.of("code", "nameZh", "nameEn", "legalBasis", "department", "subject"),
            RecordKind.RISK_POINT,
                    List.of("code", "powerCode", "powerNameZh", "powerNameEn", "descriptionZh", "descriptionEn"),
            RecordKind.MEASURE, List.of("code", "powerCode", "powerNameZh", "powerNameEn", "description"));

    private RecordTokens() {}

    /** None of what was withdrawn: it is found by its code alone. */
    static Set<String> of(PublicRecord record) {
        if (record.isWithdrawn()) {
            return Set.of();
        }
        var tokens = new HashSet<>(Set.of(
                any(), unit(record.unitCode()), power(record.powerCode()), type(record.type()), level(record.level())));
        texts(record.kind(), record.content()).forEach(text -> tokens.addAll(text.tokens()));
        return of(record.kind(), tokens);
    }

    /** Those of records of a kind: lists are of one kind, so that it costs them no term of its own. */
    static Set<String> of(RecordKind kind, Collection<String> tokens) {
        return tokens.stream().map(token -> kind.name().charAt(0) + token).collect(Collectors.toSet());
    }

    /** The words of the fields that are searched, as far as they are there. */
    static Stream<Words> texts(RecordKind kind, Map<String, Object> fields) {
        return SEARCHED.get(kind).stream()
                .map(fields::get)
                .filter(String.class::isInstance)
                .map(text -> Words.of((String) text));
    }

    /** Which every record has. */
    static String any() {
        return "";
    }

    static String unit(String code) {
        return "unit=" + code;
    }

    static String power(String code) {
        return "power=" + code;
    }

    static String type(String type) {
        return "type=" + type;
    }

    static String level(String level) {
        return "level=" + level;
    }
}
