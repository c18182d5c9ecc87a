package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerDeleted;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.imports.ImportPlan;

/** Writes down what a table changes: thousands of powers in a few statements. */
@ApplicationScoped
class RecordPowers {
    private static final String REASON = "导入权力清单";

    private final Powers powers;
    private final PowerRevisions revisions;
    private final Outbox outbox;
    private final Event<Object> heard;
    private final Clock clock;

    RecordPowers(Powers powers, PowerRevisions revisions, Outbox outbox, Event<Object> heard, Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.outbox = outbox;
        this.heard = heard;
        this.clock = clock;
    }

    /** @param rows of the table, by the code of the power that each states */
    void record(ImportPlan<PowerContent> plan, Map<String, PowerRow> rows, Map<String, Power> known, Caller caller) {
        var by = new Provenance(REASON, null, caller.actor(), OffsetDateTime.now(clock));
        var today = LocalDate.now(clock);
        var units = new HashSet<String>();
        var stated = new ArrayList<PowerRevision>();
        plan.created().keySet().forEach(code -> {
            var content = rows.get(code).over(null);
            powers.persist(new Power(code, content.profile()));
            stated.add(new PowerRevision(code, content, today, by));
            units.add(content.profile().unitCode());
        });
        plan.deleted().forEach(code -> {
            powers.delete(known.get(code));
            units.add(known.get(code).unitCode());
        });
        var last = revisions.current(plan.updated().keySet());
        var takenBack = new ArrayList<PowerDelegated>();
        plan.updated().keySet().forEach(code -> {
            var power = known.get(code);
            var profile = rows.get(code).profile();
            if (!power.unitCode().equals(profile.unitCode())) {
                units.addAll(List.of(power.unitCode(), profile.unitCode()));
            }
            var revision = next(power, last.get(code), rows.get(code), today, by);
            stated.add(revision);
            if (power.restate(profile)) {
                takenBack.add(ReformEvents.delegationEnded(power, revision));
            }
        });
        // Rows of one table behind one another: only then do they go to the database together.
        revisions.persist(stated);
        powers.flush();
        outbox.addAll(stated.stream().map(PowerRevision::told).toList());
        outbox.addAll(takenBack);
        outbox.addAll(plan.deleted().stream()
                .map(code -> new PowerDeleted(code, known.get(code).unitCode()))
                .toList());
        tell(plan.updated().keySet(), units);
    }

    /** Of what was stated today already a table is the correction, so that one can be sent until it is right. */
    private static PowerRevision next(Power power, PowerRevision last, PowerRow row, LocalDate today, Provenance by) {
        var corrects = last.validFrom().equals(today) ? last.no() : null;
        var order = new RevisionOrder(today, REASON, null, corrects);
        power.countRevision();
        return last.followedBy(power.revisions(), row.over(last.content()), order, by, today);
    }

    private void tell(Set<String> revised, Set<String> units) {
        heard.fire(new PowersRevised(revised.stream().sorted().toList()));
        units.stream().sorted().map(NumberOfPowersChanged::new).forEach(heard::fire);
    }
}
