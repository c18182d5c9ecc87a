package org.mingjing.bench.spring;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Converter
@Immutable
class Json implements AttributeConverter<Map<String, Object>, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, Object> fields) {
        return fields == null ? null : JSON.writeValueAsString(fields);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String column) {
        return column == null ? null : JSON.readValue(column, FIELDS);
    }
}
