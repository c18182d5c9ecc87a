package org.mingjing.risk.disclosure.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.mingjing.risk.rating.scheme.PublicDerivation;

/** All that is known of a public record by name, also what is withheld today: texts, numbers, lists and maps of them. */
@Converter
@Immutable
class Content implements AttributeConverter<Map<String, Object>, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            // A score of 2.10 stays one.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, Object> fields) {
        try {
            return fields == null ? null : JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String column) {
        try {
            return column == null ? null : withoutUpheldFacts(JSON.readValue(column, FIELDS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a public record in the database cannot be read", e);
        }
    }

    /** What was stated before derivations had a text for the public still names their number. */
    private static Map<String, Object> withoutUpheldFacts(Map<String, Object> fields) {
        fields.computeIfPresent("derivationZh", (name, text) -> PublicDerivation.chinese((String) text));
        fields.computeIfPresent("derivationEn", (name, text) -> PublicDerivation.english((String) text));
        return fields;
    }

    /** A value of ours in the form in which content is kept. */
    static Map<String, Object> of(Object value) {
        return JSON.convertValue(value, FIELDS);
    }
}
