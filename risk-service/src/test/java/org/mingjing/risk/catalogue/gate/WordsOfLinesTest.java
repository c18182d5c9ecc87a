package org.mingjing.risk.catalogue.gate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.risk.power.PowerFixtures;

/** Who is named by what is to become public came to the bureau after it was written. */
@QuarkusTest
class WordsOfLinesTest {
    private String unit;
    private String power;

    @BeforeEach
    void aRatedPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void a_catalogue_whose_words_name_an_official_is_neither_submitted_nor_published() {
        // It says that two people handle each case.
        MeasureFixtures.planned(unit, power, "MISSING_RULE", PowerFixtures.TODAY);
        var code = drafted(unit);
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);
        var official = fresh("O");
        upload(analyst(), "officials", "code,unit_code,name\n" + official + "," + unit + ",两人办理\n")
                .statusCode(200);

        refused(step(committeeOffice().header("Accept-Language", "en"), code, "publication", null), official);
        step(committee(), code, "return", "{\"reason\": \"出现姓名\"}").statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        refused(step(leaderOf(unit).header("Accept-Language", "en"), code, "submission", null), official);
    }

    private void refused(ValidatableResponse answer, String official) {
        answer.statusCode(422)
                .body("type", equalTo("/problems/catalogue-names-officials"))
                .body("errors.field", contains(power))
                .body("errors[0].message", containsString(official));
    }
}
