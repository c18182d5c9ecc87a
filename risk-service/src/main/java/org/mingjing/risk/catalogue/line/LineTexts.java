package org.mingjing.risk.catalogue.line;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.naming.PublicText.Kind;

/** What people wrote that becomes public with a line, each text with its place. Lines from before have less of it. */
public final class LineTexts {
    private static final String LEGAL_BASES = "legalBases";

    private LineTexts() {}

    /** In the order of the details, risk points and measures. */
    public static List<PublicText> of(FrozenPower line) {
        return Stream.of(details(line), points(line), measures(line))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Without the legal bases: these are cited by the names that laws and documents have. A list is one text, an item a line. */
    private static Stream<PublicText> details(FrozenPower line) {
        if (line.details() == null) {
            return Stream.empty();
        }
        return FrozenDetails.fields(line.details()).entrySet().stream()
                .filter(field -> !field.getKey().equals(LEGAL_BASES))
                .map(field -> text(line, Kind.POWER, line.powerCode(), field.getKey(), written(field.getValue())));
    }

    private static Stream<PublicText> points(FrozenPower line) {
        return line.points() == null
                ? Stream.empty()
                : line.points().stream()
                        .flatMap(point -> Stream.of(
                                text(line, Kind.RISK_POINT, point.code(), "descriptionZh", point.descriptionZh()),
                                text(line, Kind.RISK_POINT, point.code(), "descriptionEn", point.descriptionEn())));
    }

    private static Stream<PublicText> measures(FrozenPower line) {
        return line.measures() == null
                ? Stream.empty()
                : line.measures().stream()
                        .map(measure -> text(line, Kind.MEASURE, measure.code(), "description", measure.description()));
    }

    /** Null where nobody wrote anything. */
    private static String written(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(joining("\n"));
        }
        return value instanceof String text ? text : null;
    }

    private static PublicText text(FrozenPower line, Kind kind, String code, String field, String text) {
        return text == null ? null : new PublicText(line.powerCode(), kind, code, field, text);
    }
}
