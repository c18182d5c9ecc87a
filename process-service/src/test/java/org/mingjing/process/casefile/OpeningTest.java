package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.process.casefile.CaseFileTest.refused;
import static org.mingjing.process.casefile.CaseFixtures.MONDAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;

class OpeningTest {
    private static final Caller HANDLER = new Caller("s", "handler", "HANDLER", "U", Set.of("handler"));
    private static final Caller SYSTEM = new Caller("s", "municipal-system", null, null, Set.of("integration"));

    @Test
    void withoutADateItIsToday() {
        assertThat(opening(null, null).dated(HANDLER, MONDAY).receivedOn()).isEqualTo(MONDAY);
    }

    @Test
    void staffDoNotDateThingsBack() {
        refused("case-dates-not-yours", () -> opening(MONDAY.minusDays(1), null).dated(HANDLER, MONDAY));
        refused("case-dates-not-yours", () -> opening(null, MONDAY).dated(HANDLER, MONDAY));
    }

    @Test
    void aMunicipalSystemReportsWhatWasAcceptedBefore() {
        var dated = opening(null, MONDAY.minusDays(30)).dated(SYSTEM, MONDAY);
        assertThat(dated.receivedOn()).isEqualTo(MONDAY.minusDays(30));
        assertThat(dated.acceptedOn()).isEqualTo(MONDAY.minusDays(30));
    }

    @Test
    void nothingComesFromTheFuture() {
        refused("case-dates-impossible", () -> opening(MONDAY.plusDays(1), null).dated(SYSTEM, MONDAY));
        refused(
                "case-dates-impossible",
                () -> opening(MONDAY, MONDAY.plusDays(1)).dated(SYSTEM, MONDAY));
    }

    @Test
    void nothingIsAcceptedBeforeItIsReceived() {
        refused(
                "case-dates-impossible",
                () -> opening(MONDAY, MONDAY.minusDays(1)).dated(SYSTEM, MONDAY));
    }

    private static Opening opening(LocalDate receivedOn, LocalDate acceptedOn) {
        return new Opening("P", new Applicant("某人", null, null), null, receivedOn, acceptedOn);
    }
}
