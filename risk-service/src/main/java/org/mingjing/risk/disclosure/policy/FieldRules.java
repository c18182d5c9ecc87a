package org.mingjing.risk.disclosure.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The rules of a policy as JSON: they are only ever read together. */
@Converter
class FieldRules implements AttributeConverter<List<FieldRule>, String> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<FieldRule>> RULES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FieldRule> rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<FieldRule> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, RULES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a policy in the database cannot be read", e);
        }
    }
}
