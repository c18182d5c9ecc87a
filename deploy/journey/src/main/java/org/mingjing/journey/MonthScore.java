package org.mingjing.journey;

import static org.mingjing.journey.Scene.ACCOUNTABILITY;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A unit's score of this month as it stands, with the records behind every point. */
record MonthScore(Scene scene, String unit) {

    Answer read() {
        return scene.gateway()
                .as("supervisor-jc")
                .get(ACCOUNTABILITY + "scores/" + unit + "/" + YearMonth.from(scene.today()))
                .expect(200)
                .showing("unitCode", "month", "total");
    }

    /** How many people rated the unit this month. */
    long ratings() {
        return lines(part("SATISFACTION"))
                .flatMap(line -> each(line.path("origin")))
                .filter(origin -> origin.path("kind").asText().equals("RATINGS"))
                .mapToLong(origin -> Long.parseLong(origin.path("record").asText()))
                .sum();
    }

    /** How often a record took points from a part. */
    long timesCounted(String part, String record) {
        return lines(part(part))
                .flatMap(line -> each(line.path("origin")))
                .filter(origin -> origin.path("record").asText().equals(record))
                .count();
    }

    /** Whether what is left of each part is its weight less its lines, down to nothing, and every line names its records. */
    static boolean everyPointHasItsOrigin(Answer score) {
        return each(score.field("parts")).allMatch(MonthScore::addsUp)
                && each(score.field("parts"))
                                .map(part -> decimal(part.path("points")))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(decimal(score.field("total")))
                        == 0;
    }

    static String derivation(Answer score) {
        var text = new StringBuilder();
        each(score.field("parts")).forEach(part -> {
            text.append(part.path("nameZh").asText())
                    .append(' ')
                    .append(part.path("points").asText())
                    .append(" / ")
                    .append(part.path("weight").asText())
                    .append('\n');
            lines(part)
                    .forEach(line -> text.append("    ")
                            .append(line.path("points").asText())
                            .append(' ')
                            .append(line.path("fact").asText())
                            .append(" ← ")
                            .append(line.path("origin"))
                            .append('\n'));
        });
        return text.toString();
    }

    private JsonNode part(String code) {
        return each(read().field("parts"))
                .filter(part -> part.path("part").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new StepFailed("没有这一项 no such part: " + code));
    }

    private static boolean addsUp(JsonNode part) {
        var left = lines(part)
                .map(line -> decimal(line.path("points")))
                .reduce(decimal(part.path("weight")), BigDecimal::add)
                .max(BigDecimal.ZERO);
        return left.compareTo(decimal(part.path("points"))) == 0
                && lines(part).noneMatch(line -> line.path("origin").isEmpty());
    }

    private static Stream<JsonNode> lines(JsonNode part) {
        return each(part.path("lines"));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asText());
    }
}
