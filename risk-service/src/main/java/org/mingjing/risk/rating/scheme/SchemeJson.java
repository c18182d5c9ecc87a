package org.mingjing.risk.rating.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A definition as it is kept: JSON with nothing in it that the method does not know. */
final class SchemeJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private SchemeJson() {}

    static String write(RatingMethod method) {
        try {
            return JSON.writeValueAsString(method);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static RatingMethod read(String definition, SchemeKind kind) {
        try {
            return JSON.readValue(definition, kind.method());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scheme in the database cannot be read", e);
        }
    }
}
