package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.disclosure.DisclosureFixtures.point;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** Published editions one after the other, and what it costs to ask for one that somebody has already. */
@QuarkusTest
class PublicEditionsTest {
    private static final String LINES = "from CatalogueLine";

    @Inject
    SessionFactory sessions;

    private String unit;
    private String power;

    @BeforeEach
    void aPowerWithAPoint() {
        unit = importedUnit();
        power = importedPower(unit);
        point(power, "泄题");
        rate(unit);
    }

    @Test
    void a_later_edition_shows_what_it_corrects_and_the_earlier_one_stays_with_a_mark() {
        var first = published(unit);
        await().untilAsserted(() -> publicly("risk-points", "unit", unit).body("items", hasSize(1)));
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("《教师法》第十三条", "《教师法》第十条"));
        var second = published(unit);

        publicly("catalogues/" + first)
                .statusCode(200)
                .body("catalogue.state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(second))
                .body("supersededAt", notNullValue())
                .body("powers[0].legalBasis", equalTo("《教师法》第十三条"));
        publicly("catalogues/" + second).body("supersedes", equalTo(first)).body("supersededBy", nullValue());
        publicly("catalogues", "unit", unit).body("items.code", contains(second));
        publicly("catalogues", "unit", unit, "superseded", true).body("items.code", contains(first));
        publicly("catalogues/" + second + "/changes")
                .body("from.code", equalTo(first))
                .body("changed[0].fields.field", contains("details.legalBases", "legalBasis"));
        publicly("catalogues/" + first + "/changes").statusCode(404);
        // At once, and still when its record has followed.
        for (int i = 0; i < 2; i++) {
            publicly("powers/" + power).body("legalBasis", equalTo("《教师法》第十条")).body("edition", equalTo(2));
            await().untilAsserted(() -> publicly("powers/" + power)
                    .body("corrections", hasSize(1))
                    .body("corrections[0].before", equalTo(first))
                    .body("corrections[0].catalogueCode", equalTo(second))
                    .body("corrections[0].changes.find { it.field == 'legalBasis' }.before", equalTo("《教师法》第十三条")));
        }
    }

    @Test
    void the_lines_of_an_edition_are_read_once_and_not_to_tell_who_has_it_that_it_is_the_same() {
        var first = published(unit);
        assertThat(linesRead(() -> analyst()
                        .get(DisclosureFixtures.API + "catalogues/" + first)
                        .then()
                        .statusCode(200)))
                .isPositive();
        for (var path : List.of("catalogues/" + first, export(first, "CSV"))) {
            var written = publicly(path).statusCode(200).extract();
            assertThat(linesRead(() -> asked(path, written.header("ETag")).statusCode(304)))
                    .isZero();
            assertThat(linesRead(
                            () -> asked(path, "\"another\"").statusCode(200).body(equalTo(written.asString()))))
                    .isZero();
        }
        var tag = publicly("catalogues/" + first).extract().header("ETag");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("《教师法》第十三条", "《教师法》第十条"));
        published(unit);
        // The edition says the same, and also that another took its place.
        As.nobody()
                .header("If-None-Match", tag)
                .get(DisclosureFixtures.API + "public/catalogues/" + first)
                .then()
                .statusCode(200)
                .body("catalogue.state", equalTo("SUPERSEDED"));
    }

    private static String export(String code, String format) {
        return "catalogues/" + code + "/export?format=" + format;
    }

    private static ValidatableResponse asked(String path, String tag) {
        return As.nobody()
                .header("If-None-Match", tag)
                .get(DisclosureFixtures.API + "public/" + path)
                .then();
    }

    private long linesRead(Runnable asking) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        // The least of several: what else the service does at the same time is counted too.
        var least = LongStream.range(0, 3)
                .map(round -> {
                    statistics.clear();
                    asking.run();
                    return Stream.of(statistics.getQueries())
                            .filter(query -> query.contains(LINES))
                            .mapToLong(query ->
                                    statistics.getQueryStatistics(query).getExecutionCount())
                            .sum();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }
}
