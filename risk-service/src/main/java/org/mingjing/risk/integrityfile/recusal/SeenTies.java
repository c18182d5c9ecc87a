package org.mingjing.risk.integrityfile.recusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.interest.Relation;

/** Claimed ties as one caller may see them: none of their own, nor of whom they have to do with. */
@ApplicationScoped
class SeenTies {
    private final ClaimedTies claimedTies;
    private final Recusal recusal;
    private final TieReasons reasons;

    SeenTies(ClaimedTies claimedTies, Recusal recusal, TieReasons reasons) {
        this.claimedTies = claimedTies;
        this.recusal = recusal;
        this.reasons = reasons;
    }

    /**
     * @param official who declared it, and whose file it is about
     * @param other who did not
     * @param relation left out for auditors, like the reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TieView(
            UUID id,
            String official,
            String other,
            Relation relation,
            LocalDate from,
            LocalDate until,
            OffsetDateTime declaredAt,
            TieState state,
            String decidedBy,
            OffsetDateTime decidedAt,
            String reason) {}

    ClaimedTie required(Caller caller, UUID interestId) {
        return claimedTies.byId(interestId, recusal.filesNotFor(caller)).orElseThrow(NotFound::new);
    }

    Page<TieView> page(Caller caller, TieState state, String official, Paging paging) {
        // Not what is hidden: that can change from one page to the next.
        var query = "integrity-file-ties " + caller.actor() + " " + state + " " + official;
        var before = paging.after(query).uuid(0).orElse(null);
        return Page.of(
                claimedTies.page(recusal.filesNotFor(caller), state, official, before, paging.fetch()),
                paging,
                query,
                tie -> List.of(tie.interestId().toString()),
                tie -> view(caller, tie));
    }

    TieView view(Caller caller, ClaimedTie tie) {
        var words = caller.has(Roles.PARTY_COMMITTEE);
        var decision = tie.decision();
        return new TieView(
                tie.interestId(),
                tie.official(),
                tie.other(),
                words ? tie.relation() : null,
                tie.period().from(),
                tie.period().until(),
                tie.declaredAt(),
                tie.state(),
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decidedAt(),
                decision == null || !words ? null : reasons.open(decision));
    }
}
