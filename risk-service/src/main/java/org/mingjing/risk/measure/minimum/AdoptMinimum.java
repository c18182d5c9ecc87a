package org.mingjing.risk.measure.minimum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.MeasureMinimumAdopted;
import org.mingjing.events.risk.MeasureMinimumProposed;
import org.mingjing.events.risk.MeasureMinimumRefused;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Changes what each level demands from a day on: one person asks for it and another decides. What was demanded stays known. */
@ApplicationScoped
class AdoptMinimum {
    private final MinimumEditions editions;
    private final Minimums minimums;
    private final Outbox outbox;
    private final Clock clock;

    AdoptMinimum(MinimumEditions editions, Minimums minimums, Outbox outbox, Clock clock) {
        this.editions = editions;
        this.minimums = minimums;
        this.outbox = outbox;
        this.clock = clock;
    }

    MinimumEdition propose(MinimumEdition.Asked asked, Caller supervisor) {
        var edition = new MinimumEdition(
                editions.nextEdition(), asked, editions.lastBegan(), supervisor, OffsetDateTime.now(clock));
        editions.persistAndFlush(edition);
        minimums.persist(asked.sets().byGravity().stream()
                .map(set -> new MinimumRow(edition.edition(), set))
                .toList());
        outbox.add(new MeasureMinimumProposed(edition.edition(), edition.validFrom()));
        return edition;
    }

    MinimumEdition adopt(int number, String ifMatch, Caller committee) {
        var edition = seen(number, ifMatch);
        edition.adopt(editions.lastBegan(), committee, OffsetDateTime.now(clock));
        editions.flush();
        outbox.add(new MeasureMinimumAdopted(number, edition.validFrom()));
        return edition;
    }

    MinimumEdition refuse(int number, String because, String ifMatch, Caller committee) {
        var edition = seen(number, ifMatch);
        edition.consent().refuse(because, committee, OffsetDateTime.now(clock));
        editions.flush();
        outbox.add(new MeasureMinimumRefused(number, edition.validFrom()));
        return edition;
    }

    private MinimumEdition seen(int number, String ifMatch) {
        var edition = editions.required(number);
        ETags.requireSeen(ifMatch, edition.version());
        return edition;
    }
}
