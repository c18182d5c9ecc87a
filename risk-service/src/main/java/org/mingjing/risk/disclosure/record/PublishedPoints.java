package org.mingjing.risk.disclosure.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.PolicyInForce;
import org.mingjing.risk.disclosure.policy.RecordKind;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.PublishedPoint;
import org.mingjing.risk.riskpoint.PublishedRiskPoints;

/** The risk points in the public records, without what the policy of today withholds. */
@ApplicationScoped
class PublishedPoints implements PublishedRiskPoints {
    private final PublicRecords records;
    private final PolicyInForce policyInForce;

    PublishedPoints(PublicRecords records, PolicyInForce policyInForce) {
        this.records = records;
        this.policyInForce = policyInForce;
    }

    @Override
    public List<PublishedPoint> of(String powerCode) {
        var policy = policyInForce.today().policy();
        return records.standingOf(RecordKind.RISK_POINT, powerCode).stream()
                .map(record -> shown(record, policy))
                .toList();
    }

    private static PublishedPoint shown(PublicRecord record, Policy policy) {
        var fields = policy.show(record.kind(), record.content()).fields();
        return new PublishedPoint(
                record.code(),
                StepKind.valueOf((String) fields.get("step")),
                (String) fields.get("stepName"),
                (String) fields.get("kind"),
                (String) fields.get("descriptionZh"));
    }
}
