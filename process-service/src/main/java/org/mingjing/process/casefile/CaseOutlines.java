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
                        select c.applicant.official,
                            (select s.plan.stage from CaseStep s where s.file = c and s.state not in (DONE, SKIPPED)
                                order by s.position limit 1)
                        from CaseFile c where c.number = ?1
                        """, caseNumber)
                .project(Row.class)
                .firstResultOptional()
                .map(row -> new Outline(row.stage() == null ? Stage.RESULT : row.stage(), row.applicant()));
    }

    /** No step is left: what is still done is done about the result. */
    record Row(String applicant, Stage stage) {}
}
