package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.filed;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.CatalogueHeldAgain;
import org.mingjing.events.risk.CatalogueOutdated;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** An edition in force that says what is not so any more is told of, until another takes its place. */
@QuarkusTest
class OutdatedEditionTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    @Inject
    CatalogueWatch watch;

    @Inject
    EntityManager entities;

    private String unit;
    private String power;
    private String code;

    @BeforeEach
    void aFiledCatalogue() {
        unit = importedUnit();
        power = ratedPower(unit);
        code = filed(unit);
    }

    @Test
    void after_publication_it_is_told_once_that_a_catalogue_no_longer_holds_and_once_that_it_does_again() {
        step(committeeOffice(), code, "publication", null).statusCode(200);
        look();
        String hash = read(code).body("today.holds", equalTo(true)).extract().path("catalogue.contentHash");

        revise();
        look();
        look();
        read(code)
                .body("catalogue.state", equalTo("PUBLISHED"))
                .body("today.holds", equalTo(false))
                .body("today.outdatedSince", notNullValue());
        changedLines(code).body("items", equalTo(List.of(Map.of("powerCode", power, "cause", "POWER_REVISED"))));
        outdated().body("items.code", equalTo(List.of(code)));

        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit)).statusCode(200);
        look();
        read(code).body("today.holds", equalTo(true)).body("today.outdatedSince", equalTo(null));
        changedLines(code).body("items", hasSize(0));
        outdated().body("items", hasSize(0));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(INTERNAL, CatalogueOutdated.class)
                            .filter(event -> event.code().equals(code)))
                    .containsExactly(new CatalogueOutdated(code, unit, hash, 1));
            assertThat(TestTopics.eventsOn(INTERNAL, CatalogueHeldAgain.class)
                            .filter(event -> event.code().equals(code)))
                    .containsExactly(new CatalogueHeldAgain(code, unit, hash));
        });
    }

    @Test
    void the_catalogue_of_a_later_year_takes_the_place_of_the_one_before() {
        step(committeeOffice(), code, "publication", null).statusCode(200);
        revise();
        look();
        outdated().body("items.code", equalTo(List.of(code)));

        // As it would be in a year.
        code = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "update catalogue set year = year - 1, code = unit_code || '-' || (year - 1) || '-1'"
                                        + " where code = :code returning code",
                                String.class)
                        .setParameter("code", code)
                        .getSingleResult()
                        .toString());
        var next = drafted(unit);
        submit(unit, next).statusCode(200);
        step(committee(), next, "approval", null).statusCode(200);
        file(next, fresh("BA")).statusCode(200);
        step(committeeOffice(), next, "publication", null).statusCode(200);
        look();

        outdated().body("items", hasSize(0));
        read(code).body("catalogue.state", equalTo("SUPERSEDED")).body("today", equalTo(null));
        As.nobody()
                .get("/api/risk/v1/public/catalogues/" + next)
                .then()
                .statusCode(200)
                .body("supersedes", equalTo(code));
        changedLines(code).statusCode(404);
        read(next).body("today.holds", equalTo(true));
    }

    private static ValidatableResponse changedLines(String code) {
        return committee()
                .get("/api/risk/v1/catalogues/" + code + "/changed-lines")
                .then();
    }

    private ValidatableResponse outdated() {
        return committee()
                .queryParam("unit", unit)
                .queryParam("outdated", true)
                .get("/api/risk/v1/catalogues")
                .then()
                .statusCode(200);
    }

    private void revise() {
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",15,WORKING", ",10,WORKING"))
                .statusCode(200);
    }

    private void look() {
        QuarkusTransaction.requiringNew().run(() -> watch.fire(code));
    }
}
