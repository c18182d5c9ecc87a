package org.mingjing.risk.catalogue.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The measures of a line as JSON: they are only ever read with their line. */
@Converter
class FrozenMeasures implements AttributeConverter<List<FrozenMeasure>, String> {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final TypeReference<List<FrozenMeasure>> MEASURES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FrozenMeasure> measures) {
        try {
            return measures == null ? null : JSON.writeValueAsString(measures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<FrozenMeasure> convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, MEASURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
