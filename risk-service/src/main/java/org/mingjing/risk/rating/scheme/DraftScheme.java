package org.mingjing.risk.rating.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.RatingSchemeDrafted;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Writes down a scheme, or the next version of one. It rates nothing until two people adopted it. */
@ApplicationScoped
class DraftScheme {
    private final RatingSchemes schemes;
    private final Outbox outbox;
    private final Clock clock;

    DraftScheme(RatingSchemes schemes, Outbox outbox, Clock clock) {
        this.schemes = schemes;
        this.outbox = outbox;
        this.clock = clock;
    }

    RatingScheme draft(String code, RatingScheme.SchemeTitle title, RatingMethod method, Caller analyst) {
        var problems = new SchemeProblems();
        method.check(problems);
        problems.refuse();
        var name = new SchemeName(code, schemes.latestVersion(code) + 1);
        var scheme = new RatingScheme(name, title, method, analyst.actor(), OffsetDateTime.now(clock));
        // Two who draft the same version at once find out here.
        schemes.persistAndFlush(scheme);
        outbox.add(new RatingSchemeDrafted(code, name.version(), scheme.kind().name()));
        return scheme;
    }
}
