package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.Units;

/** Opens, ends and withdraws posts of the caller's part of the tree. */
@ApplicationScoped
class KeepPosts {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final Units units;
    private final UnitScope scope;
    private final WatchLeaders watchLeaders;
    private final Outbox outbox;

    KeepPosts(
            Posts posts,
            Holdings holdings,
            Duties duties,
            Units units,
            UnitScope scope,
            WatchLeaders watchLeaders,
            Outbox outbox) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.units = units;
        this.scope = scope;
        this.watchLeaders = watchLeaders;
        this.outbox = outbox;
    }

    Post open(String code, PostProfile profile, Period period, Recorder recorder) {
        if (units.byCode(profile.unitCode()).isEmpty() || !scope.covers(recorder.caller(), profile.unitCode())) {
            throw new RuleBroken("unit-unknown", profile.unitCode());
        }
        if (posts.byCode(code).isPresent()) {
            throw new RuleBroken("post-code-taken", code);
        }
        var post = new Post(code, profile, period, recorder.saidAbout(period.from()));
        posts.persist(post);
        outbox.add(post.told());
        return post;
    }

    /** Whoever held it until then, and what it was charged with, is ended first. */
    Post end(String code, LocalDate lastDay, String ifMatch, Recorder recorder) {
        var post = mine(code, ifMatch, recorder);
        post.end(lastDay, recorder.saidAbout(lastDay));
        var longer = restingOn(code)
                .filter(dated -> dated.inForce() && !post.period().contains(dated.period()))
                .findFirst();
        if (longer.isPresent()) {
            throw new RuleBroken("post-still-needed", code, lastDay);
        }
        posts.flush();
        outbox.add(post.told());
        return post;
    }

    Post withdraw(String code, String ifMatch, Recorder recorder) {
        var post = mine(code, ifMatch, recorder);
        if (restingOn(code).anyMatch(DatedRecord::inForce)) {
            throw new RuleBroken("post-still-needed", code, post.period().from());
        }
        post.withdraw(recorder.said());
        posts.flush();
        outbox.add(post.told());
        return post;
    }

    private Post mine(String code, String ifMatch, Recorder recorder) {
        var unlocked = posts.required(code);
        scope.require(recorder.caller(), unlocked.unitCode());
        watchLeaders.lookAgainFrom(List.of(unlocked));
        var post = posts.locked(code);
        ETags.require(ifMatch, post.version());
        return post;
    }

    private Stream<DatedRecord> restingOn(String code) {
        return Stream.concat(holdings.of(code).stream(), duties.of(code).stream());
    }
}
