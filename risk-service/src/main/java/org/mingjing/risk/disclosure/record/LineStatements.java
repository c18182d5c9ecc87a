package org.mingjing.risk.disclosure.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.risk.catalogue.line.FrozenMeasure;
import org.mingjing.risk.catalogue.line.FrozenPoint;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.disclosure.policy.RecordKind;

/** The risk points and measures of a line in words. What tells of a person is null: it is there and nobody is shown it. */
final class LineStatements {
    private LineStatements() {}

    static Stream<Statement> points(FrozenPower line, Statement.OfPower power, PublicTexts.Words words) {
        return line.points() == null
                ? Stream.empty()
                : line.points().stream()
                        .map(point -> new Statement(
                                RecordKind.RISK_POINT,
                                point.code(),
                                power,
                                point(point, line, power, words.of(point))));
    }

    static Stream<Statement> measures(FrozenPower line, Statement.OfPower power, PublicTexts.Words words) {
        return line.measures() == null
                ? Stream.empty()
                : line.measures().stream()
                        .map(measure -> new Statement(
                                RecordKind.MEASURE, measure.code(), power, measure(measure, line, power, words)));
    }

    private static Map<String, Object> point(
            FrozenPoint point, FrozenPower line, Statement.OfPower power, PublicTexts.Words.OfPoint words) {
        var content = ofPower(point.code(), line, power);
        content.put("step", point.step().name());
        putIfSaid(content, "stepName", point.stepName());
        content.put("kind", point.kind());
        if (words != null) {
            content.put("channel", words.channel().name());
            putIfSaid(content, "descriptionZh", words.descriptionZh());
            putIfSaid(content, "descriptionEn", words.descriptionEn());
        }
        content.put("proposedBy", null);
        content.put("evidence", null);
        return content;
    }

    private static Map<String, Object> measure(
            FrozenMeasure measure, FrozenPower line, Statement.OfPower power, PublicTexts.Words words) {
        var content = ofPower(measure.code(), line, power);
        content.put("kind", measure.kind().name());
        if (measure.description() == null) {
            Optional.ofNullable(words.measures().get(measure.code())).ifPresent(fromBooks -> put(fromBooks, content));
        } else {
            put(new PublicTexts.Words.OfMeasure(measure.riskPointCode(), measure.description()), content);
        }
        // Null for a person.
        content.put("owner", words.owners().get(measure.owner()));
        content.put("dueOn", measure.dueOn().toString());
        content.put("effect", measure.effect().name());
        content.put("plannedBy", null);
        return content;
    }

    private static void put(PublicTexts.Words.OfMeasure words, Map<String, Object> content) {
        putIfSaid(content, "riskPointCode", words.riskPointCode());
        content.put("description", words.description());
    }

    private static Map<String, Object> ofPower(String code, FrozenPower line, Statement.OfPower power) {
        var content = new LinkedHashMap<String, Object>();
        content.put("code", code);
        content.put("powerCode", line.powerCode());
        content.put("powerNameZh", line.nameZh());
        content.put("powerNameEn", line.nameEn());
        content.put("unitCode", line.unitCode());
        content.put("type", line.type().name());
        content.put("level", power.level().name());
        return content;
    }

    private static void putIfSaid(Map<String, Object> content, String name, String text) {
        if (text != null) {
            content.put(name, text);
        }
    }
}
