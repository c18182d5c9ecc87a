package org.mingjing.risk.power;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** How the books keep what was stated of a power: one text, the same for the same content. */
@Converter
@Immutable
class PowerContentJson implements AttributeConverter<PowerContent, String> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Override
    public String convertToDatabaseColumn(PowerContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PowerContent convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, PowerContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the books keep of a power cannot be read", e);
        }
    }
}
