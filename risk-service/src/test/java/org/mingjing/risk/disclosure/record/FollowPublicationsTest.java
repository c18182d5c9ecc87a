package org.mingjing.risk.disclosure.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.Db;

@QuarkusTest
class FollowPublicationsTest {

    @Test
    void a_power_that_cannot_be_written_does_not_keep_the_others_from_the_public() throws SQLException {
        var broken = publicPower(importedUnit());
        run("update public_record set content = '!' || content where code = ?", broken);
        try {
            run("insert into public_record_pending (power_code) values (?)", broken);

            publicPower(importedUnit());
            await().untilAsserted(() -> assertThat(putAside(broken)).isTrue());
        } finally {
            run("update public_record set content = substr(content, 2) where code = ?", broken);
            run("delete from public_record_pending where power_code = ?", broken);
        }
    }

    @Test
    void another_rating_of_the_same_level_shows_how_the_level_follows_now() {
        var unit = importedUnit();
        var power = publicPower(unit);
        String level = publicly("powers/" + power)
                .body("derivationZh", containsString("1260"))
                .extract()
                .path("level");

        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",1260,", ",1261,"));
        rate(unit);

        // At once, and still when its record has followed.
        publicly("powers/" + power).body("level", equalTo(level)).body("derivationZh", containsString("1261"));
        await().untilAsserted(() ->
                publicly("powers", "unit", unit).body("items.derivationZh", hasItem(containsString("1261"))));
        publicly("powers/" + power)
                .body("corrections[0].changes.field", containsInAnyOrder("derivationZh", "derivationEn"));
    }

    /** Published, and its record written. */
    private static String publicPower(String unit) {
        var power = importedPower(unit);
        rate(unit);
        published(unit);
        await().untilAsserted(() -> publicly("powers", "unit", unit).body("items", hasSize(1)));
        return power;
    }

    private static void run(String statement, String power) throws SQLException {
        try (var connection = Db.asRuntime();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, power);
            assertThat(prepared.executeUpdate()).isLessThanOrEqualTo(1);
        }
    }

    private static boolean putAside(String power) throws SQLException {
        try (var connection = Db.asRuntime();
                var select = connection.prepareStatement(
                        "select from public_record_pending where power_code = ? and not_before > now()")) {
            select.setString(1, power);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
