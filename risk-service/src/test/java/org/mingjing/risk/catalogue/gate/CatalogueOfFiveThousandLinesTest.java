package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A catalogue of 5,000 lines goes the way of every other. */
@QuarkusTest
class CatalogueOfFiveThousandLinesTest {
    private static final int LINES = 5_000;

    @Inject
    AgroalDataSource database;

    private String unit;

    /** One power comes as all do; the others are the same under another code, for importing many is another fact. */
    @BeforeEach
    void manyRatedPowers() throws SQLException {
        unit = importedUnit();
        var power = ratedPower(unit);
        copies("power", "code", power);
        copies("rating", "power_code", power);
        copies("power_revision", "power_code", power);
    }

    /** When other tests set the clock forward by years, their timers would wait behind thousands of old ratings. */
    @AfterEach
    void noOldRatings() throws SQLException {
        run("update power set rating_state = 'UNRATED', rating_no = 0, level = null where unit_code = ?", unit);
        run("delete from timer where kind = 'catalogue-watch' and subject like ? || '-%'", unit);
    }

    @Test
    @Timeout(120)
    void five_thousand_powers_are_published_and_all_of_them_told() {
        var code = drafted(unit);
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);

        step(committeeOffice(), code, "publication", null).statusCode(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerPublished.class)
                                .filter(event -> event.catalogueCode().equals(code))
                                .count())
                        .isEqualTo(LINES));
        assertThat(export(code, "CSV").split(",LICENSE,", -1)).hasSize(1 + LINES);
        assertThat(export(code, "JSON").split("\"ratingNo\"", -1)).hasSize(1 + LINES);
    }

    private void copies(String table, String key, String power) throws SQLException {
        run(
                "insert into %1$s select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), '%2$s', t.%2$s || '-' || n))).*"
                                .formatted(table, key)
                        + " from %s t, generate_series(2, %d) n where t.%s = ?".formatted(table, LINES, key),
                power);
    }

    private void run(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    private static String export(String code, String format) {
        return new String(
                As.nobody()
                        .queryParam("format", format)
                        .get("/api/risk/v1/public/catalogues/" + code + "/export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
