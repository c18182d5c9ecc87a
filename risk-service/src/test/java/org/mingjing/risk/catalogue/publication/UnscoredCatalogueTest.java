package org.mingjing.risk.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** Schemes that count criteria or weigh consequences give no score, and what they rate is published like all else. */
@QuarkusTest
class UnscoredCatalogueTest {
    @Inject
    AgroalDataSource database;

    @Test
    void a_catalogue_of_powers_without_a_score_passes_its_gates_and_is_exported() throws SQLException {
        var unit = importedUnit();
        var power = ratedPower(unit);
        withoutScore(power);

        var code = published(unit);

        assertThat(export(code, "JSON"))
                .contains(power, "\"level\":\"III\"", "\"ratingNo\":2")
                .doesNotContain("\"score\"");
        assertThat(export(code, "CSV")).contains(power);
        assertThat(export(code, "PDF")).startsWith("%PDF");
    }

    /** As by the scheme of criteria, which is not in force on any day that tests agree on. */
    private void withoutScore(String power) throws SQLException {
        run(
                "insert into rating select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'no', 2,"
                        + " 'scheme', 'criteria-1', 'score', null, 'score_level', null))).*"
                        + " from rating r where r.power_code = ?",
                power);
        run("update power set rating_no = 2 where code = ?", power);
    }

    private void run(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }

    private static String export(String code, String format) {
        return As.nobody()
                .queryParam("format", format)
                .get("/api/risk/v1/public/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
