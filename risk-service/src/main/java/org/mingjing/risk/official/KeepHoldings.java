package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;

/** Records who holds a post from when to when. */
@ApplicationScoped
class KeepHoldings {
    private final Posts posts;
    private final Holdings holdings;
    private final Officials officials;
    private final OfficialRecords records;
    private final UnitScope scope;
    private final WatchLeaders watchLeaders;
    private final Outbox outbox;

    KeepHoldings(
            Posts posts,
            Holdings holdings,
            Officials officials,
            OfficialRecords records,
            UnitScope scope,
            WatchLeaders watchLeaders,
            Outbox outbox) {
        this.posts = posts;
        this.holdings = holdings;
        this.officials = officials;
        this.records = records;
        this.scope = scope;
        this.watchLeaders = watchLeaders;
        this.outbox = outbox;
    }

    /** @param corrects the record that was wrong, withdrawn by this one; or null */
    Holding record(String postCode, String officialCode, Period period, UUID corrects, Recorder recorder) {
        var post = mine(postCode, recorder);
        var official = officials
                .locked(officialCode)
                .filter(known -> scope.covers(recorder.caller(), known.unitCode()))
                .orElseThrow(() -> new RuleBroken("official-not-known", officialCode));
        records.history(officialCode).refuseIfGone(officialCode, period);
        if (corrects != null) {
            var wrong = holdings.findByIdOptional(corrects)
                    .filter(holding -> holding.postCode().equals(postCode))
                    .orElseThrow(() -> new RuleBroken("record-unknown", corrects));
            recorder.requireReason(wrong.period().from());
            wrong.withdraw(recorder.said());
            outbox.add(wrong.told(post));
        }
        var holding = new Holding(postCode, official.code(), period, corrects, recorder.saidAbout(period.from()));
        new PostHoldings(post, holdings.of(postCode)).admit(officialCode, period);
        holdings.persist(holding);
        outbox.add(holding.told(post));
        return holding;
    }

    Holding end(UUID id, LocalDate lastDay, String ifMatch, Recorder recorder) {
        var post = mine(holdings.required(id).postCode(), recorder);
        var holding = holdings.required(id);
        ETags.require(ifMatch, holding.version());
        holding.end(lastDay, recorder.saidAbout(lastDay));
        holdings.flush();
        outbox.add(holding.told(post));
        return holding;
    }

    Holding withdraw(UUID id, String ifMatch, Recorder recorder) {
        var post = mine(holdings.required(id).postCode(), recorder);
        var holding = holdings.required(id);
        ETags.require(ifMatch, holding.version());
        holding.withdraw(recorder.said());
        holdings.flush();
        outbox.add(holding.told(post));
        return holding;
    }

    private Post mine(String postCode, Recorder recorder) {
        var post = posts.required(postCode);
        scope.require(recorder.caller(), post.unitCode());
        watchLeaders.lookAgainFrom(List.of(post));
        return posts.locked(postCode);
    }
}
