package org.mingjing.kit.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingjing.kit.text.PlainDate;

/**
 * A parameter of a resource method that is more than text.
 *
 * @param inPath whether it stands in the path; in the query otherwise
 * @param reader fails on a text that is not of the parameter's type
 */
record TypedParameter(String name, boolean inPath, Consumer<String> reader) {
    private static final Map<Type, Consumer<String>> READERS = Map.ofEntries(
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Boolean.class, form("true|false")),
            Map.entry(boolean.class, form("true|false")),
            // Without an exponent, whose digits could be billions.
            Map.entry(BigDecimal.class, form("-?[0-9]{1,15}(\\.[0-9]{1,6})?")),
            // Java's own reader takes shorter groups too, and two texts would name one thing.
            Map.entry(UUID.class, form("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")),
            Map.entry(LocalDate.class, text -> day(LocalDate.parse(text))),
            Map.entry(
                    OffsetDateTime.class, text -> day(OffsetDateTime.parse(text).toLocalDate())),
            Map.entry(YearMonth.class, text -> day(YearMonth.parse(text).atDay(1))));

    /** Those of a method, also the ones it takes together as a {@code @BeanParam}. */
    static List<TypedParameter> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? ofBean(parameter.getType())
                        : of(parameter, parameter.getParameterizedType()).stream())
                .toList();
    }

    private static Stream<TypedParameter> ofBean(Class<?> bean) {
        return bean == null
                ? Stream.of()
                : Stream.concat(
                        ofBean(bean.getSuperclass()),
                        Arrays.stream(bean.getDeclaredFields())
                                .flatMap(field -> of(field, field.getGenericType()).stream()));
    }

    private static Optional<TypedParameter> of(AnnotatedElement element, Type type) {
        var inQuery = element.getAnnotation(QueryParam.class);
        var inPath = element.getAnnotation(PathParam.class);
        if (inQuery == null && inPath == null) {
            return Optional.empty();
        }
        return reader(type)
                .map(reader ->
                        new TypedParameter(inPath == null ? inQuery.value() : inPath.value(), inPath != null, reader));
    }

    private static Optional<Consumer<String>> reader(Type type) {
        if (type instanceof ParameterizedType many) {
            return reader(many.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            return Optional.of(text -> constant(enumeration, text));
        }
        return Optional.ofNullable(READERS.get(type));
    }

    boolean reads(List<String> texts) {
        try {
            texts.forEach(reader);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static void constant(Class<?> enumeration, String text) {
        if (Arrays.stream(enumeration.getEnumConstants())
                .noneMatch(constant -> ((Enum<?>) constant).name().equals(text))) {
            throw new IllegalArgumentException();
        }
    }

    private static void day(LocalDate day) {
        if (!PlainDate.isOne(day)) {
            throw new IllegalArgumentException();
        }
    }

    private static Consumer<String> form(String expression) {
        var form = Pattern.compile(expression);
        return text -> {
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException();
            }
        };
    }
}
