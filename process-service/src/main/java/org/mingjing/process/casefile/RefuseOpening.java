package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.events.process.CaseOpeningRefused;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.alert.CardSubject;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.IssueCard;
import org.mingjing.process.alert.Trigger;
import org.mingjing.process.power.Power;

/** 变相审批: whoever still uses a cancelled power gets a red card, although nothing else comes of it. */
@ApplicationScoped
class RefuseOpening {
    private final IssueCard issueCard;
    private final Outbox outbox;

    RefuseOpening(IssueCard issueCard, Outbox outbox) {
        this.issueCard = issueCard;
        this.outbox = outbox;
    }

    String onCancelled(Power power, Caller caller) {
        var card = issueCard.issue(
                Grade.RED,
                Trigger.CANCELLED_POWER_USED,
                CardSubject.ofPower(power.code(), power.unitCode(), caller.official()));
        outbox.add(new CaseOpeningRefused(power.code(), power.unitCode(), Trigger.CANCELLED_POWER_USED.name(), card));
        return card;
    }
}
