package org.mingjing.risk.warning;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.signal.SignalFixtures.SIGNALS;
import static org.mingjing.risk.signal.SignalFixtures.reported;
import static org.mingjing.risk.warning.WarningDesk.WARNINGS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.risk.official.PeopleFixtures;

/** A signal is withdrawn at the moment at which it is counted: whoever decides on the warning does not miss it. */
@QuarkusTest
class CountedSignalsTest {
    private static final Caller SUPERVISOR =
            new Caller("sub", "supervisor", "SUPERVISOR-JC", "EB-JC", Set.of(Roles.SUPERVISOR));

    @Inject
    RaiseWarning raiseWarning;

    @Inject
    EntityManager entities;

    private String unit;
    private String warned;
    private String signal;

    record Raised(String code, CompletableFuture<ValidatableResponse> withdrawal) {}

    @BeforeEach
    void aSignalAgainstAnOfficial() {
        unit = importedUnit();
        warned = PeopleFixtures.official(unit);
        signal = reported(Map.of("unitCode", unit, "officialCode", warned), 3);
    }

    @Test
    void who_withdraws_a_signal_that_is_being_counted_waits_and_tells_the_warning() {
        var raised = QuarkusTransaction.requiringNew().call(() -> {
            var warning = raiseWarning.raise(new Warned(unit, warned), "线索集中", SUPERVISOR);
            var withdrawal = supplyAsync(() -> withdraw(signal));
            await().pollInSameThread().until(this::somebodyWaitsForUs);
            return new Raised(warning.code(), withdrawal);
        });

        raised.withdrawal().join().statusCode(200);
        supervisor()
                .get(WARNINGS + "/" + raised.code())
                .then()
                .body("history.findAll { it.kind == 'SIGNAL_WITHDRAWN' }.text", contains(signal));
    }

    @Test
    void no_warning_is_raised_on_a_signal_that_is_being_withdrawn() {
        var raise = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("update signal set withdrawn_on = current_date, version = version + 1"
                            + " where id = cast(:id as uuid)")
                    .setParameter("id", signal)
                    .executeUpdate();
            var raising = supplyAsync(() -> WarningDesk.raise(supervisor(), unit, warned));
            await().pollInSameThread().until(this::somebodyWaitsForUs);
            return raising;
        });

        raise.join().statusCode(409).body("type", equalTo("/problems/changed-meanwhile"));
        supervisor().get(WARNINGS + "?official=" + warned).then().body("items", empty());
        WarningDesk.raise(supervisor(), unit, warned)
                .statusCode(422)
                .body("type", equalTo("/problems/warning-without-signals"));
    }

    private static ValidatableResponse withdraw(String signal) {
        return analyst()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "查无实据"))
                .post(SIGNALS + "/" + signal + "/withdrawal")
                .then();
    }

    private boolean somebodyWaitsForUs() {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from pg_locks where not granted"
                                + " and pg_backend_pid() = any(pg_blocking_pids(pid)))",
                        Boolean.class)
                .getSingleResult();
    }
}
