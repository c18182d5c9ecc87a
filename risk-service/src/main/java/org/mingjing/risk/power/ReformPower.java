package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.unit.Units;

/** Carries out what a document orders: 取消, 暂停, 恢复, 下放, 合并. */
@ApplicationScoped
class ReformPower {
    private final Powers powers;
    private final Reforms reforms;
    private final Units units;
    private final OfficeRecusal officeRecusal;
    private final FollowReform followReform;
    private final EndLock endLock;
    private final Clock clock;

    ReformPower(
            Powers powers,
            Reforms reforms,
            Units units,
            OfficeRecusal officeRecusal,
            FollowReform followReform,
            EndLock endLock,
            Clock clock) {
        this.powers = powers;
        this.reforms = reforms;
        this.units = units;
        this.officeRecusal = officeRecusal;
        this.followReform = followReform;
        this.endLock = endLock;
        this.clock = clock;
    }

    Power reform(String code, String ifMatch, ReformOrder order, Caller supervisor) {
        var power = lockedOn(order, code);
        ETags.require(ifMatch, power.version());
        refuseOnesOwn(supervisor, power, order);
        return carryOut(power, order, supervisor);
    }

    /** Everybody acts on a reform from the moment they hear of it, so its day must have come. */
    private Power lockedOn(ReformOrder order, String code) {
        if (order.effectiveOn().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("reform-in-future", order.effectiveOn());
        }
        if (order.kind() == ReformKind.CANCEL || order.kind() == ReformKind.MERGE) {
            endLock.alone();
        }
        if (order.kind() == ReformKind.MERGE) {
            // Both in the order of their codes: two mergers in opposite directions wait here instead of for each other.
            powers.lockedByCodes(code, order.target());
        }
        return powers.lockedByCode(code).orElseThrow(NotFound::new);
    }

    private Power carryOut(Power power, ReformOrder order, Caller supervisor) {
        power.refuseIfEnded();
        requireTarget(order);
        power.reform(order);
        var reform = new Reform(power, order, supervisor.actor(), OffsetDateTime.now(clock));
        reforms.persist(reform);
        powers.flush();
        followReform.follow(power, order);
        return power;
    }

    /** Also by the power that it ends in and the unit that is to handle it: what is taken from one is given to the other. */
    private void refuseOnesOwn(Caller supervisor, Power power, ReformOrder order) {
        var touched = new ArrayList<>(List.of(power));
        var owners = new TreeSet<String>();
        if (order.kind() == ReformKind.MERGE) {
            powers.byCode(order.target()).ifPresent(touched::add);
        } else if (order.kind() == ReformKind.DELEGATE) {
            owners.add(order.target());
        }
        touched.forEach(one -> owners.addAll(one.unitCodes()));
        var codes = touched.stream().map(Power::code).toList();
        officeRecusal.refuse(supervisor, codes, owners, "power-of-ones-own", power.code());
    }

    private void requireTarget(ReformOrder order) {
        if (order.kind() == ReformKind.DELEGATE && units.byCode(order.target()).isEmpty()) {
            throw new RuleBroken("unit-unknown", order.target());
        }
        if (order.kind() == ReformKind.MERGE) {
            powers.byCode(order.target())
                    .orElseThrow(() -> new RuleBroken("power-unknown", order.target()))
                    .refuseIfEnded();
        }
    }
}
