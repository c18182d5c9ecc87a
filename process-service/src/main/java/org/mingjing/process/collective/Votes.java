package org.mingjing.process.collective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.problem.RuleBroken;

@ApplicationScoped
public class Votes implements PanacheRepositoryBase<Vote, UUID> {

    public List<Vote> in(String caseNumber, int stepNo) {
        return list("caseNumber = ?1 and stepNo = ?2 order by id", caseNumber, stepNo);
    }

    public List<Vote> in(String caseNumber) {
        return list("caseNumber = ?1 order by id", caseNumber);
    }

    public Vote give(String caseNumber, int stepNo, String official, View view, String opinion, OffsetDateTime at) {
        if (in(caseNumber, stepNo).stream().anyMatch(vote -> vote.official().equals(official))) {
            throw new RuleBroken("already-voted", stepNo);
        }
        if (view == View.DISAGREE && (opinion == null || opinion.isBlank())) {
            throw new RuleBroken("reasons-missing", view);
        }
        var vote = new Vote(caseNumber, stepNo, official, view, opinion, at);
        persistAndFlush(vote);
        return vote;
    }
}
