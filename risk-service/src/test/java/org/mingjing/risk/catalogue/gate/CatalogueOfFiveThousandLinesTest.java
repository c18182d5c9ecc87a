package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A catalogue of 5,000 lines goes the way of every other. */
@QuarkusTest
class CatalogueOfFiveThousandLinesTest {
    private static final int LINES = 5_000;

    @Test
    @Timeout(120)
    void five_thousand_powers_are_published_and_all_of_them_told() {
        var unit = importedUnit();
        var table = new StringBuilder(POWER_COLUMNS);
        for (int i = 0; i < LINES; i++) {
            table.append(mildPowerRow(unit + "-" + i, unit));
        }
        upload(analyst(), "powers", table.toString()).statusCode(200);
        rate(unit);
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
        for (var format : new String[] {"CSV", "XLSX", "JSON", "PDF"}) {
            var file = As.nobody()
                    .queryParam("format", format)
                    .get("/api/risk/v1/public/catalogues/" + code + "/export")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(file).as(format).hasSizeGreaterThan(LINES);
        }
    }
}
