package org.mingjing.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** What is read from a request is looked at more closely than what the service wrote down itself and reads again. */
@Provider
public class JsonAtTheDoor implements ContextResolver<ObjectMapper> {
    private final ObjectMapper mapper;

    JsonAtTheDoor(ObjectMapper mapper) {
        this.mapper = mapper.copy().registerModule(new PlainTexts()).registerModule(new PlainDates());
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
