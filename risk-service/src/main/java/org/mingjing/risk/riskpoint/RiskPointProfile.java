package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** On which step of which power the risk lies and how it was found; a line of the import file without the code. */
@Embeddable
record RiskPointProfile(
        @Column(name = "power_code") String powerCode,
        @Enumerated(EnumType.STRING) @Column(name = "step") Step step,
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,

        @Enumerated(EnumType.STRING) @Column(name = "channel")
        Channel channel,

        @Column(name = "description_zh") String descriptionZh,
        @Column(name = "description_en") String descriptionEn) {

    /** The steps on which risk is looked for: 审核, 审批, 审签. */
    enum Step {
        EXAMINE,
        APPROVE,
        SIGN
    }

    enum Kind {
        SOLE_DECISION,
        BRIBERY,
        INACTION,
        MISCONDUCT,
        OTHER
    }

    /** How the point was found: 自查, 征求群众意见, 领导提示, 案例剖析, 集中审核. */
    enum Channel {
        SELF,
        PUBLIC,
        LEADER,
        CASE,
        REVIEW
    }
}
