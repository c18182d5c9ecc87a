package org.mingjing.process.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.importProcedure;
import static org.mingjing.process.ProcessFixtures.officeWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.ProcedureRecorded;
import org.mingjing.events.process.ProcedureStep;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Others look for risks on the steps of a procedure, so they hear of each change. */
@QuarkusTest
class ProceduresToldTest {
    @Inject
    TellProcedures tellProcedures;

    private static final List<String> WITHOUT_DELIVERY = List.of(
            "1,DECISION,ACCEPT,受理,Accept,HANDLER,5,WORKING_DAY,,,",
            "2,DECISION,EXAMINE,审查,Examine,EXAMINER,7,WORKING_DAY,,,",
            "3,DECISION,APPROVE,批准,Approve,APPROVER,3,WORKING_DAY,,,",
            "4,RESULT,PUBLISH,公开,Publish,HANDLER,,,,,");

    @Test
    void aProcedureIsToldWholeAndEachChangeHasAHigherRevision() {
        var office = officeWith("III", PLAIN);
        await().untilAsserted(() -> assertThat(told(office.power())).hasSize(1));
        var first = told(office.power()).get(0);
        assertThat(first.revision()).isEqualTo(1);
        assertThat(first.steps())
                .extracting(ProcedureStep::kind)
                .containsExactly("ACCEPT", "EXAMINE", "APPROVE", "DELIVER");
        assertThat(first.steps().get(1))
                .extracting("no", "stage", "actor", "nameEn", "limitAmount", "limitUnit")
                .containsExactly(2, "DECISION", "EXAMINER", "Examine", 7, "WORKING_DAY");

        importProcedure(office, WITHOUT_DELIVERY).then().statusCode(200);

        await().untilAsserted(() -> assertThat(told(office.power())).hasSize(2));
        var second = told(office.power()).get(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.steps()).extracting(ProcedureStep::kind).endsWith("PUBLISH");
    }

    @Test
    void whatChangesNothingIsNotToldAndAnOperatorCanHaveItToldAgain() {
        var office = officeWith("III", PLAIN);
        importProcedure(office, PLAIN).then().statusCode(200);
        var other = officeWith("III", PLAIN);
        await().untilAsserted(() -> assertThat(told(other.power())).hasSize(1));
        assertThat(told(office.power())).hasSize(1);

        As.role("system-admin")
                .unit("EB")
                .official("SYSADMIN")
                .request()
                .contentType("application/json")
                .body("{\"aggregate\":\"procedures\"}")
                .post(API + "/operations/republications")
                .then()
                .statusCode(anyOf(is(200), is(202)));

        await().untilAsserted(() -> assertThat(told(office.power()))
                .extracting(ProcedureRecorded::revision)
                .containsExactly(1L, 1L));
    }

    @Test
    void aPortionGoesOnAfterThePowerThatEndedTheOneBefore() {
        var power = officeWith("III", PLAIN).power();
        var told =
                await().until(() -> told(power), events -> events.size() == 1).get(0);

        assertThat(toldBehind(power)).extracting(DomainEvent::subject).doesNotContain(power);
        assertThat(toldBehind(power.substring(0, power.length() - 1))).contains(told);
    }

    private List<DomainEvent> toldBehind(String power) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tellProcedures.portion(power).events().toList());
    }

    private static List<ProcedureRecorded> told(String power) {
        return TestTopics.eventsOn("mingjing.process.public.v1", ProcedureRecorded.class)
                .filter(procedure -> procedure.powerCode().equals(power))
                .toList();
    }
}
