package org.mingjing.process.logged;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** What whoever keeps the cases has to tell the log of one, and may ask of it. */
@ApplicationScoped
public class CaseLog {
    private final LogAct logAct;
    private final CaseChains chains;

    CaseLog(LogAct logAct, CaseChains chains) {
        this.logAct = logAct;
        this.chains = chains;
    }

    /** The entry that seals the number of those before it. What comes after it, such as a correction, seals the number anew. */
    public void close(String caseNumber, String outcome, OffsetDateTime at) {
        logAct.log(new Act(
                Act.OURSELVES,
                "case-closed:" + caseNumber,
                Kind.CASE_CLOSED,
                caseNumber,
                null,
                null,
                at,
                Map.of(),
                Map.of("/outcome", Field.ofCase(outcome)),
                Map.of()));
    }

    /** By what the log names the case; for those alone who may see the case. Empty where nothing of it was logged. */
    public Optional<String> nameOf(String caseNumber) {
        return chains.pseudonymOf(caseNumber);
    }
}
