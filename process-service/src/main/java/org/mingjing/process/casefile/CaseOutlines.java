package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.recusal.KnownCases;

/** Read as columns: a case that was read before it is locked would be out of date for whoever had to wait. */
@ApplicationScoped
class CaseOutlines implements KnownCases {
    private final CaseFiles files;

    CaseOutlines(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Optional<Outline> outline(String caseNumber) {
        return files.find("""
                        select c.powerCode, c.unitCode, c.life.state, c.applicant.official,
                            (select s.plan.stage from CaseStep s where s.file = c and s.state not in (DONE, SKIPPED)
                                order by s.position limit 1)
                        from CaseFile c where c.number = ?1
                        """, caseNumber)
                .project(Row.class)
                .firstResultOptional()
                .map(Row::outline);
    }

    record Row(String powerCode, String unitCode, CaseState state, String applicant, Stage stage) {

        /** Where no step is left, what is still done is done about the result. */
        private Outline outline() {
            return new Outline(powerCode, unitCode, stage == null ? Stage.RESULT : stage, state.ended(), applicant);
        }
    }
}
