package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.events.risk.PowerLooksEnded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.unit.Units;

/** Cancelled means cancelled: a power that looks like one that has ended in the same bureau waits for the supervisor. */
@ApplicationScoped
class RefuseReturn {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final LookAlikes lookAlikes;
    private final Units units;
    private final Outbox outbox;
    private final Clock clock;

    RefuseReturn(
            Powers powers, PowerRevisions revisions, LookAlikes lookAlikes, Units units, Outbox outbox, Clock clock) {
        this.powers = powers;
        this.revisions = revisions;
        this.lookAlikes = lookAlikes;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Those of the stated powers that may not be let in yet, which stays on record.
     *
     * @param stated what is stated by power code, of powers that are new or look otherwise than before
     */
    List<LookAlike> suspects(Map<String, PowerContent> stated, Caller caller) {
        var suspects = suspects(stated, caller.actor());
        var raised =
                suspects.stream().filter(one -> !lookAlikes.isPersistent(one)).toList();
        lookAlikes.persist(raised);
        outbox.addAll(raised.stream()
                .map(one -> new PowerLooksEnded(one.powerCode(), one.unitCode(), one.endedCode(), one.percent()))
                .toList());
        return suspects;
    }

    /** The same without a record of it. */
    List<LookAlike> suspects(Map<String, PowerContent> stated, String by) {
        var matches = matches(stated);
        var known = lookAlikes.of(matches.keySet()).stream().collect(Collectors.toMap(Key::of, one -> one));
        var now = OffsetDateTime.now(clock);
        var suspects = new ArrayList<LookAlike>();
        matches.forEach((code, ended) -> ended.forEach(match -> {
            var raised = new LookAlike(code, stated.get(code), match, by, now);
            var one = known.getOrDefault(Key.of(raised), raised);
            if (!one.isAdmitted()) {
                suspects.add(one);
            }
        }));
        return suspects;
    }

    private Map<String, List<EndedPowers.Match>> matches(Map<String, PowerContent> stated) {
        var ended = stated.isEmpty() ? List.<Power>of() : powers.ended();
        if (ended.isEmpty()) {
            return Map.of();
        }
        var bureaux = units.roots();
        var last = revisions.current(ended.stream().map(Power::code).toList());
        var endedIn = new HashMap<String, EndedPowers>();
        ended.forEach(power -> endedIn.computeIfAbsent(bureaux.get(power.unitCode()), bureau -> new EndedPowers())
                .add(power.code(), last.get(power.code()).content()));
        var matches = new HashMap<String, List<EndedPowers.Match>>();
        stated.forEach((code, content) -> {
            var there = endedIn.get(bureaux.get(content.profile().unitCode()));
            var found = there == null ? List.<EndedPowers.Match>of() : there.matchesOf(content);
            if (!found.isEmpty()) {
                matches.put(code, found);
            }
        });
        return matches;
    }

    /** A decision holds for the power of that code with that content, against that ended power. */
    private record Key(String powerCode, String endedCode, String fingerprint) {
        static Key of(LookAlike one) {
            return new Key(one.powerCode(), one.endedCode(), one.fingerprint());
        }
    }
}
