package org.mingjing.risk.rating.scheme;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Criteria as one text, in the order of the constants: the same set is the same bytes. */
@Converter
public class CriteriaColumn implements AttributeConverter<Set<Criterion>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Criterion> criteria) {
        return criteria == null
                ? null
                : criteria.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<Criterion> convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        var criteria = EnumSet.noneOf(Criterion.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Criterion::valueOf)
                .forEach(criteria::add);
        return criteria;
    }
}
