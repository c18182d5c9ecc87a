package org.mingjing.risk.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Roles;

/** What the group is bound by when it meets. */
@Path("review-rules")
@RolesAllowed({
    Roles.UNIT_LEADER,
    Roles.DEPUTY_LEADER,
    Roles.PARTY_COMMITTEE,
    Roles.SUPERVISOR,
    Roles.RISK_ANALYST,
    Roles.AUDITOR
})
public class ReviewRuleResource {
    private final ReviewRules rules;

    ReviewRuleResource(ReviewRules rules) {
        this.rules = rules;
    }

    /**
     * @param validUntil first day on which it is valid no more; absent while no end is set
     * @param quorumOver more than this share of the members have to be there
     * @param leastVoters of those who stay in the room for an item
     * @param longestActionDays working days that an action item may be given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleView(
            String code,
            String legalBasis,
            LocalDate validFrom,
            LocalDate validUntil,
            BigDecimal quorumOver,
            int leastMembers,
            int leastVoters,
            int longestActionDays) {
        static RuleView of(ReviewRule rule) {
            return new RuleView(
                    rule.code(),
                    rule.legalBasis(),
                    rule.validFrom(),
                    rule.validUntil(),
                    rule.quorumOver(),
                    rule.leastMembers(),
                    rule.leastVoters(),
                    rule.longestActionDays());
        }
    }

    /** What quorum, votes and action items are bound by; the quorum is more than that share of the members. */
    @GET
    public List<RuleView> rules() {
        return rules.inOrder().stream().map(RuleView::of).toList();
    }
}
