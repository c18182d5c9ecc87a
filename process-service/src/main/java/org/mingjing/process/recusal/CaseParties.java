package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Whom each case is about, as it was stated one after the other. None is taken back: whoever could name another party could
 * let somebody in who has to keep out.
 */
@ApplicationScoped
public class CaseParties implements PanacheRepositoryBase<CaseParty, UUID> {

    /** In the order in which they were stated; none where the case is about nobody that bears a code. */
    public List<String> of(String caseNumber) {
        return list("caseNumber = ?1 order by id", caseNumber).stream()
                .map(CaseParty::partyCode)
                .toList();
    }

    /** The one stated last; null where there is none. */
    public String last(String caseNumber) {
        var stated = of(caseNumber);
        return stated.isEmpty() ? null : stated.get(stated.size() - 1);
    }

    /** @param by official code; null when a municipal system reports the case */
    public void state(String caseNumber, String partyCode, String by, OffsetDateTime at) {
        if (of(caseNumber).contains(partyCode)) {
            throw new RuleBroken("party-stated-already", partyCode);
        }
        persist(new CaseParty(caseNumber, partyCode, by, at));
    }
}
