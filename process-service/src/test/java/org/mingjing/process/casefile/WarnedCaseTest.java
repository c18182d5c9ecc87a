package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What follows from an open warning of the second or third tier, told over Kafka as risk-service tells it. */
@QuarkusTest
class WarnedCaseTest {
    @Test
    void theCasesOfAWarnedUnitAreOneLevelStricterFromAcceptanceOn() {
        var office = officeWith("III", PLAIN);
        var before = open(office);
        warn(office, null, 2, true, 3);
        var after = open(office);

        for (var file : List.of(before, after)) {
            accept(file);
            assertLevel(file, "II");
        }
        var elsewhere = open(officeWith("III", PLAIN));
        accept(elsewhere);
        assertLevel(elsewhere, "III");
    }

    @Test
    void aRunningCaseOfAWarnedUnitBecomesStricterForWhatIsNotYetDone() {
        var office = officeWith("II", PLAIN);
        var file = open(office);
        accept(file);
        complete(file, 2, office.as("examiner"), "AGREE").then().statusCode(200);

        warn(office, null, 3, true, 3);

        await().untilAsserted(() -> assertLevel(file, "I"));
        office.as("handler")
                .get(file.path())
                .then()
                .body("steps.kind", equalTo(List.of("ACCEPT", "EXAMINE", "COLLECTIVE_DECISION", "APPROVE", "DELIVER")));
        complete(file, 3, office.as("approver"), "GRANT").then().statusCode(409);
        assertThat(count("audit_entry where action = 'case.tighten' and subject", file.number()))
                .isOne();
    }

    /** More cases than are made stricter at once. */
    @Test
    void allCasesOfAWarnedUnitBecomeStricterHoweverMany() {
        var office = officeWith("II", PLAIN);
        IntStream.range(0, 51).forEach(each -> open(office));
        accept(open(office));

        warn(office, null, 2, true, 3);

        await().untilAsserted(() -> assertThat(count("case_file where warned and unit_code", office.unit()))
                .isEqualTo(52));
    }

    @Test
    void aWarningOfTheFirstTierMakesNothingStricter() {
        var office = officeWith("III", PLAIN);
        warn(office, null, 1, true, 3);
        var file = open(office);
        accept(file);
        assertLevel(file, "III");
    }

    @Test
    void liftingAWarningLoosensNoCaseAndCountsForTheNext() {
        var office = officeWith("III", PLAIN);
        var code = warn(office, null, 2, true, 3);
        var file = open(office);
        accept(file);
        TestTopics.publish(new WarningChanged(code, office.unit(), null, 2, "CLEARED", false, 9));
        // Told late, of the time when it was in force: the newer one holds.
        TestTopics.publish(new WarningChanged(code, office.unit(), null, 2, "CORRECTING", true, 5));
        // One warning's events are heard in turn: when this one is known, those before it were heard.
        TestTopics.publish(new WarningChanged(code, office.unit(), null, 3, "CLEARED", false, 10));
        await().untilAsserted(() ->
                assertThat(count("warning where tier = 3 and code", code)).isOne());

        assertLevel(file, "II");
        var next = open(office);
        accept(next);
        assertLevel(next, "III");
    }

    @Test
    void aCaseIsStricterFromTheMomentAWarnedOfficialActsInIt() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        accept(file);
        var warned = office.official("examiner", "9");
        warn(office, warned, 2, true, 3);
        assertLevel(file, "III");

        complete(file, 2, office.as("examiner", "9"), "AGREE").then().statusCode(200);

        assertLevel(file, "II");
        var both = As.role("approver").unit(office.unit()).official(warned).request();
        complete(file, 3, both, "GRANT").then().statusCode(403).body("type", equalTo("/problems/duty-not-separate"));
        complete(file, 3, office.as("approver"), "GRANT").then().statusCode(200);
    }

    @Test
    void aWarnedOfficialDoesNotApproveAloneWhatTheirActMadeLevelOne() {
        var office = officeWith("II", PLAIN);
        var file = open(office);
        accept(file);
        complete(file, 2, office.as("examiner"), "AGREE").then().statusCode(200);
        warn(office, office.official("approver", "1"), 3, true, 3);

        complete(file, 3, office.as("approver"), "GRANT")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/step-not-open"));

        assertLevel(file, "I");
        assertThat(count(
                        "case_step s join case_file f on f.id = s.case_id where s.kind = 'COLLECTIVE_DECISION' and"
                                + " number",
                        file.number()))
                .isOne();
    }

    @Test
    void aWarnedOfficialWhoMayNotActAnywayChangesNothing() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        accept(file);
        warn(office, office.official("approver", "1"), 2, true, 3);

        complete(file, 2, office.as("approver"), "AGREE").then().statusCode(403);

        assertLevel(file, "III");
    }

    @Test
    void aWarnedOfficialWhoAcceptsOrOpensACaseMakesItStricter() {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        warn(office, office.official("handler", "1"), 2, true, 3);
        accept(file);
        assertLevel(file, "II");

        var openedByThem = open(office);
        complete(openedByThem, 1, office.as("handler", "2"), "ACCEPTED").then().statusCode(200);
        assertLevel(openedByThem, "II");
    }

    private static void accept(Case file) {
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);
    }

    private static void assertLevel(Case file, String level) {
        file.office().as("handler").get(file.path()).then().body("level", equalTo(level));
    }

    /** Tells a warning and waits until it was heard. */
    private static String warn(Office office, String official, int tier, boolean inForce, long revision) {
        var code = "W-" + office.unit();
        TestTopics.publish(new WarningChanged(
                code, office.unit(), official, tier, inForce ? "NOTIFIED" : "CLEARED", inForce, revision));
        await().untilAsserted(
                        () -> assertThat(count("warning where code", code)).isOne());
        return code;
    }
}
