package org.mingjing.process.alert;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Which breach brings which card, by which basis, since when. */
@Path("alert-rules")
class AlertRuleResource {
    private final AlertRules rules;

    AlertRuleResource(AlertRules rules) {
        this.rules = rules;
    }

    @GET
    @Authenticated
    public RuleList list() {
        return new RuleList(rules.all().stream().map(RuleView::of).toList());
    }

    record RuleList(List<RuleView> rules) {}

    /** @param share from which share of a limit on; null for a rule that is no matter of time left */
    record RuleView(
            Trigger trigger,
            Grade grade,
            int version,
            BigDecimal share,
            String basisZh,
            String basisEn,
            LocalDate inForceFrom) {

        static RuleView of(AlertRule rule) {
            return new RuleView(
                    rule.trigger(),
                    rule.grade(),
                    rule.version(),
                    rule.share(),
                    rule.basisZh(),
                    rule.basisEn(),
                    rule.inForceFrom());
        }
    }
}
