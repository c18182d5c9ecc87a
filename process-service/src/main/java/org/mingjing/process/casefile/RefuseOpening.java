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

/**
 * Whoever opens a case on a power that may not be used gets a card, although nothing else comes of it. A merged power
 * lives on in another one: asking for it by its old code is a slip and no breach.
 */
@ApplicationScoped
class RefuseOpening {
    private final IssueCard issueCard;
    private final Outbox outbox;

    RefuseOpening(IssueCard issueCard, Outbox outbox) {
        this.issueCard = issueCard;
        this.outbox = outbox;
    }

    /** 变相审批, covert approval. */
    String onCancelled(Power power, Caller caller) {
        return refuse(Grade.RED, Trigger.CANCELLED_POWER_USED, power, caller);
    }

    /** A breach of the document that suspended it, but of a power that still exists; no trigger of its own in the rules. */
    String onSuspended(Power power, Caller caller) {
        return refuse(Grade.YELLOW, Trigger.OTHER, power, caller);
    }

    private String refuse(Grade grade, Trigger trigger, Power power, Caller caller) {
        var unit = power.handlingUnitCode();
        var card = issueCard.issue(grade, trigger, CardSubject.ofPower(power.code(), unit, caller.official()));
        outbox.add(new CaseOpeningRefused(power.code(), unit, trigger.name(), card));
        return card;
    }
}
