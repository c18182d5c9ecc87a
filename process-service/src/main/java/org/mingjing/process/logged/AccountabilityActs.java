package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.events.accountability.ComplaintNotUpheld;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.events.accountability.ScorePublished;

/** How complaints ended, and published scores. */
@ApplicationScoped
class AccountabilityActs {
    private final LogToldActs told;
    private final CaseLog caseLog;

    AccountabilityActs(LogToldActs told, CaseLog caseLog) {
        this.told = told;
        this.caseLog = caseLog;
    }

    void on(@Observes ComplaintUpheld event) {
        concluded(event.complaintId(), event.powerCode(), event.unitCode(), event.caseCode(), event.kind(), "UPHELD");
    }

    void on(@Observes ComplaintNotUpheld event) {
        concluded(
                event.complaintId(), event.powerCode(), event.unitCode(), event.caseCode(), event.kind(), "NOT_UPHELD");
    }

    private void concluded(UUID id, String power, String unit, String caseCode, String kind, String outcome) {
        var complaint = Subjects.complaint(id);
        told.log(
                Kind.COMPLAINT_CONCLUDED,
                unit,
                Act.codes("power", power),
                Map.of(
                        "/case", Field.of(ofCase(caseCode, complaint), caseCode),
                        "/complaint", Field.of(complaint, id),
                        "/kind", Field.of(complaint, kind),
                        "/outcome", Field.of(complaint, outcome)));
    }

    /** The number of a case goes with the case; of one that the log does not know, with the complaint. */
    private String ofCase(String caseCode, String complaint) {
        return Optional.ofNullable(caseCode)
                .flatMap(caseLog::nameOf)
                .map(Subjects::ofCase)
                .orElse(complaint);
    }

    void on(@Observes ScorePublished event) {
        told.log(
                Kind.SCORE_PUBLISHED,
                event.unitCode(),
                Act.codes("month", event.month(), "total", event.total().toPlainString()),
                Map.of());
    }
}
