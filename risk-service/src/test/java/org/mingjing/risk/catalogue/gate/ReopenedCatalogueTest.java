package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.etag;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.filed;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.CatalogueDecided;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.catalogue.line.LineChange;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** What the gates decided on is no longer so: the catalogue goes back by itself and is decided again. */
@QuarkusTest
class ReopenedCatalogueTest {
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
    void the_next_gate_sends_back_what_has_changed_instead_of_deciding_on_it() {
        revise();

        step(committeeOffice().header("Accept-Language", "en"), code, "publication", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"))
                .body("errors.field", equalTo(List.of(power)))
                .body("errors.message", equalTo(List.of("The power was revised.")));

        read(code)
                .body("catalogue.state", equalTo("RETURNED"))
                .body("catalogue.filingNumber", equalTo(null))
                .body("decisions[3].outcome", equalTo("REOPENED"))
                .body("decisions[3].gate", equalTo("PUBLICATION"))
                .body("decisions[3].decidedBy", equalTo("system"))
                .body("objections[0].powerCode", equalTo(power))
                .body("objections[0].cause", equalTo("POWER_REVISED"));
    }

    @Test
    void a_fee_charged_meanwhile_goes_back_and_becomes_public_only_with_what_the_gates_decided_on() {
        read(code).body("powers[0].details.fee", equalTo(null));
        PowerFixtures.revise(
                        leaderOf(unit).header("If-Match", "*"),
                        power,
                        PowerFixtures.TODAY,
                        ", \"corrects\": 1",
                        PowerFixtures.statement(unit)
                                .replace("\"fee\": false", "\"fee\": true, \"feeBasis\": \"收费目录\""))
                .statusCode(200);

        step(committeeOffice(), code, "publication", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"));

        read(code).body("objections[0].cause", equalTo("POWER_REVISED"));
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        read(code)
                .body("powers[0].details.fee", equalTo(true))
                .body("powers[0].details.feeBasis", equalTo("收费目录"))
                .body("objections[0].changedFields", equalTo(List.of("details")));
    }

    @Test
    void a_planned_measure_in_other_words_or_withdrawn_opens_the_gates_again_on_every_level() {
        var measure = MeasureFixtures.planned(unit, power, "MISSING_RULE", PowerFixtures.TODAY);
        step(leaderOf(unit), drawnUpAgain(), "submission", null).statusCode(200);
        read(code).body("powers[0].measures[0].description", equalTo("两人办理"));

        leaderOf(unit)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("description", "一人办理", "owner", "OWNER-1", "dueOn", PowerFixtures.TODAY.toString()))
                .put("/api/risk/v1/measures/" + measure)
                .then()
                .statusCode(200);
        step(committee(), code, "approval", null).statusCode(409);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code).statusCode(200);
        leaderOf(unit)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"不再需要\"}")
                .post("/api/risk/v1/measures/" + measure + "/withdrawal")
                .then()
                .statusCode(200);
        step(committee(), code, "approval", null).statusCode(409);

        read(code).body("objections.cause", equalTo(List.of("MEASURE_REVISED", "MEASURE_LOST")));
    }

    private String drawnUpAgain() {
        step(committee(), code, "return", "{\"reason\": \"x\"}").statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        return code;
    }

    @Test
    void what_went_back_is_drawn_up_again_and_passes_every_gate_again() {
        revise();
        step(committeeOffice(), code, "publication", null).statusCode(409);

        step(leaderOf(unit), code, "objections/" + power + "/answer", "{\"answer\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-objection-needs-no-answer"));
        submit(unit, code).statusCode(409);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);
        step(committeeOffice(), code, "publication", null).statusCode(200);
        read(code)
                .body("powers[0].promisedLimit.amount", equalTo(10))
                .body("objections[0].changedFields", equalTo(List.of("promisedLimit")));
    }

    @Test
    void the_watch_finds_a_change_while_nobody_stands_at_a_gate() {
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));
        rate(unit);

        look();

        read(code).body("catalogue.state", equalTo("RETURNED")).body("objections[0].cause", equalTo("LEVEL_CHANGED"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, CatalogueDecided.class)
                        .filter(event -> event.code().equals(code)))
                .extracting(
                        CatalogueDecided::gate,
                        CatalogueDecided::outcome,
                        CatalogueDecided::decidedBy,
                        CatalogueDecided::drawnBy,
                        CatalogueDecided::objectedPowers)
                .contains(tuple("PUBLICATION", "REOPENED", "system", "LEADER-" + unit, List.of(power))));
    }

    @Test
    void the_watch_leaves_alone_what_holds_and_what_is_with_its_unit() {
        look();
        read(code).body("catalogue.state", equalTo("FILED")).body("decisions", hasSize(3));

        step(committee(), code, "return", "{\"reason\": \"x\"}").statusCode(200);
        revise();
        look();

        read(code).body("decisions.outcome", not(hasItem("REOPENED")));
    }

    @Test
    void what_was_drawn_up_before_lines_said_all_that_becomes_public_is_drawn_up_again()
            throws IOException, SQLException {
        saysNothingOfDetails();

        step(committeeOffice().header("Accept-Language", "en"), code, "publication", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"))
                .body("errors.message[0]", containsString("draw the catalogue up again"));
        read(code).body("catalogue.state", equalTo("RETURNED")).body("objections.cause", contains("LINE_INCOMPLETE"));
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code).statusCode(200);
    }

    /** As lines were, with the hash that they had. */
    private void saysNothingOfDetails() throws IOException, SQLException {
        var export = committee()
                .queryParam("format", "JSON")
                .get("/api/risk/v1/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var content = JsonMapper.builder().build().readTree(export).path("content");
        content.path("powers").forEach(line -> ((ObjectNode) line).remove("details"));
        try (var owner = Db.asOwner();
                var update = owner.createStatement()) {
            update.execute("update catalogue_line set details = null where power_code = '" + power + "'");
            update.execute("update catalogue set content_hash = '" + Sha256.hex(content.toString()) + "' where code = '"
                    + code + "'");
        }
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_same_answer() {
        revise();
        var key = fresh("K");
        var seen = etag(code);

        for (int i = 0; i < 2; i++) {
            step(committeeOffice().header("Idempotency-Key", "\"" + key + "\""), code, "publication", null, seen)
                    .statusCode(409)
                    .body("type", equalTo("/problems/catalogue-reopened"));
        }
        read(code).body("decisions", hasSize(4));
    }

    @Test
    void the_books_take_every_cause_for_which_a_line_is_objected_to() {
        var allowed = (String) entities.createNativeQuery(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'catalogue_objection_cause_check'",
                        String.class)
                .getSingleResult();
        assertThat(LineChange.Cause.values())
                .allSatisfy(cause -> assertThat(allowed).contains("'" + cause + "'"));
    }

    private void revise() {
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",15,WORKING", ",10,WORKING"))
                .statusCode(200);
    }

    private void look() {
        QuarkusTransaction.requiringNew().run(() -> watch.fire(code));
    }
}
