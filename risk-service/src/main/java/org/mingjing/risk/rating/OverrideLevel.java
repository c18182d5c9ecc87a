package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;

/**
 * Sets another level than the derived one: raising is one person's decision, lowering needs a second. Anybody may make the
 * level of their own power stricter; to make it milder is for others.
 */
@ApplicationScoped
class OverrideLevel {
    private final Powers powers;
    private final LevelOverrides overrides;
    private final Ratings ratings;
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final RecordRating recordRating;
    private final OverrideTimers timers;
    private final Outbox outbox;
    private final Clock clock;

    OverrideLevel(
            Powers powers,
            LevelOverrides overrides,
            Ratings ratings,
            PowersOfOnesOwn powersOfOnesOwn,
            RecordRating recordRating,
            OverrideTimers timers,
            Outbox outbox,
            Clock clock) {
        this.powers = powers;
        this.overrides = overrides;
        this.ratings = ratings;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.recordRating = recordRating;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    LevelOverride propose(String powerCode, Level wanted, LocalDate expiresOn, String reason, Caller analyst) {
        var power = rated(powerCode);
        power.refuseIfEnded();
        var asked = new OverrideTrail.Asked(reason, analyst.actor(), now());
        var override = new LevelOverride(powerCode, derived(power), wanted, expiresOn, asked);
        if (override.isInForce()) {
            overrides.inForce(powerCode).ifPresent(override::refuseIfWeakerThan);
            enforce(power, override, analyst.actor());
        } else {
            powersOfOnesOwn.refuse(analyst, power);
            overrides.persistAndFlush(override);
            tell(override);
        }
        return override;
    }

    LevelOverride sign(UUID id, String ifMatch, Caller second) {
        var override = seen(id, ifMatch);
        var power = rated(override.powerCode());
        power.refuseIfEnded();
        powersOfOnesOwn.refuse(second, power, override.asked().by());
        override.sign(second.actor(), derived(power), now());
        enforce(power, override, second.actor());
        return override;
    }

    LevelOverride refuse(UUID id, String reason, String ifMatch, Caller second) {
        var override = seen(id, ifMatch);
        powersOfOnesOwn.refuse(
                second, powers.required(override.powerCode()), override.asked().by());
        override.refuse(second.actor(), reason, now());
        tell(override);
        return override;
    }

    LevelOverride end(UUID id, String reason, String ifMatch, Caller analyst) {
        var override = seen(id, ifMatch);
        var power = rated(override.powerCode());
        if (!override.adjustment().lowers()) {
            powersOfOnesOwn.refuse(analyst, power);
        }
        override.end(analyst.actor(), reason, now());
        tell(override);
        recordRating.byEndOfOverride(power, ratings.current(power), analyst.actor());
        return override;
    }

    /** The new one takes the place of the one before, which was about the same derived level. */
    private void enforce(Power power, LevelOverride override, String actor) {
        overrides.inForce(power.code()).filter(before -> before != override).ifPresent(before -> {
            before.end(actor, null, now());
            tell(before);
        });
        overrides.persistAndFlush(override);
        timers.set(override);
        tell(override);
        recordRating.byOverride(power, ratings.current(power), override, actor);
    }

    private void tell(LevelOverride override) {
        overrides.flush();
        outbox.add(override.told());
    }

    private LevelOverride seen(UUID id, String ifMatch) {
        var override = overrides.required(id);
        ETags.requireSeen(ifMatch, override.version());
        return override;
    }

    private Power rated(String code) {
        var power = powers.lockedByCode(code).orElseThrow(NotFound::new);
        if (!power.isRated()) {
            throw new RuleBroken("level-override-unrated", code);
        }
        return power;
    }

    private Level derived(Power power) {
        return ratings.current(power).derivedLevel();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
