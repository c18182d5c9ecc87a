package org.mingjing.risk.catalogue.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The risk points of a line as JSON: they are only ever read with their line. */
@Converter
class FrozenPoints implements AttributeConverter<List<FrozenPoint>, String> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<FrozenPoint>> POINTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FrozenPoint> points) {
        try {
            return points == null ? null : JSON.writeValueAsString(points);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<FrozenPoint> convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, POINTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
