package org.mingjing.risk.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;

/** An official signs for themself exactly the text that counts. */
@ApplicationScoped
class SignPledge {
    private final PledgeTexts texts;
    private final Pledges pledges;
    private final Officials officials;
    private final Outbox outbox;
    private final Clock clock;

    SignPledge(PledgeTexts texts, Pledges pledges, Officials officials, Outbox outbox, Clock clock) {
        this.texts = texts;
        this.pledges = pledges;
        this.officials = officials;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param sha256 of the text the official read */
    Pledge sign(String officialCode, int year, String sha256, Caller caller) {
        if (!caller.is(officialCode)) {
            throw new RuleBroken("pledge-of-another");
        }
        var official =
                officials.byCode(officialCode).orElseThrow(() -> new RuleBroken("official-not-known", officialCode));
        if (year != LocalDate.now(clock).getYear()) {
            throw new RuleBroken("pledge-year-is-over", year);
        }
        var text = texts.current(year);
        text.refuseUnless(sha256);
        var pledge = new Pledge(officialCode, official.unitCode(), text, OffsetDateTime.now(clock));
        pledges.persistAndFlush(pledge);
        outbox.add(pledge.told());
        return pledge;
    }
}
