package org.mingjing.risk.catalogue.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.risk.power.PowerDetails;

/** The details of a line as JSON: they are only ever read with their line. */
@Converter
class FrozenDetails implements AttributeConverter<PowerDetails, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(PowerDetails details) {
        try {
            return details == null ? null : JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public PowerDetails convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, PowerDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By name and sorted, those of each legal basis too; what nobody has said is left out. */
    static Map<String, Object> fields(PowerDetails details) {
        return JSON.convertValue(details, FIELDS);
    }
}
