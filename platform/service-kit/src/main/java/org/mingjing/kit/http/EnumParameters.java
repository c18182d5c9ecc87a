package org.mingjing.kit.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** A misspelt value in a query is the caller's mistake: 400, where Jakarta REST would say that the page does not exist. */
@Provider
public class EnumParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new EnumParameter<>(type) : null;
    }

    private record EnumParameter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(value -> ((Enum<?>) value).name().equals(text))
                    .findFirst()
                    .orElseThrow(BadRequestException::new);
        }

        @Override
        public String toString(T value) {
            return ((Enum<?>) value).name();
        }
    }
}
