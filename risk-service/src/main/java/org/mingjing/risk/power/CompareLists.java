package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Conditions;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.RuleBroken;

/** What came to the list of powers of a unit, went from it or changed on it between two days. */
@ApplicationScoped
class CompareLists {
    /** So many can still be read in one table. */
    static final int LONGEST = 2_000;

    private static final int PORTION = 500;

    /** Only what was stated or ordered between the days can differ on them. */
    private static final String TOUCHED = """
            exists (select 1 from PowerRevision r where r.powerCode = p.code and r.state in :standing
                and r.validFrom > :from and r.validFrom <= :to)
            or exists (select 1 from Reform f where f.powerCode = p.code
                and f.effectiveOn > :from and f.effectiveOn <= :to)
            """;

    private static final String OWNED_ONCE =
            "exists (select 1 from PowerRevision o where o.powerCode = p.code and o.unitCode in :units)";

    private final Powers powers;
    private final DatedPowers dated;
    private final SeenPowers seenPowers;
    private final UnitScope scope;

    CompareLists(Powers powers, DatedPowers dated, SeenPowers seenPowers, UnitScope scope) {
        this.powers = powers;
        this.dated = dated;
        this.seenPowers = seenPowers;
        this.scope = scope;
    }

    /** @param unit whose list it is; null for all units that the caller may see */
    record Span(String unit, LocalDate from, LocalDate to) {
        Span {
            if (from.isAfter(to)) {
                throw new RuleBroken("days-reversed", from, to);
            }
        }
    }

    /** By power code. */
    Page<ListChange> page(Caller caller, Span span, Paging paging) {
        var filter = "powers diff " + scope.boundary(caller) + " " + span;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                changes(caller, span, after, paging.fetch()),
                paging,
                filter,
                change -> List.of(change.code()),
                change -> change);
    }

    List<ListChange> all(Caller caller, Span span) {
        var all = changes(caller, span, "", LONGEST + 1);
        if (all.size() > LONGEST) {
            throw new RuleBroken("diff-too-long", LONGEST);
        }
        return all;
    }

    private List<ListChange> changes(Caller caller, Span span, String after, int limit) {
        var units = seenPowers.units(caller, span.unit());
        var seen = seenPowers.units(caller, null);
        var found = new ArrayList<ListChange>();
        var touched = touched(span, units, after);
        while (!touched.isEmpty() && found.size() < limit) {
            compare(touched, span, units, seen, found);
            touched = touched.size() < PORTION ? List.of() : touched(span, units, touched.get(PORTION - 1));
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private void compare(
            List<String> codes, Span span, Collection<String> units, Collection<String> seen, List<ListChange> found) {
        var now = powers.byCode(codes);
        var from = dated.named(codes, span.from());
        var to = dated.named(codes, span.to());
        codes.stream().filter(now::containsKey).forEach(code -> {
            var before = from.getOrDefault(code, DatedPower.notThere(span.from()));
            var after = to.getOrDefault(code, DatedPower.notThere(span.to()));
            ListChange.between(code, before, after, units)
                    .map(change -> isAmong(seen, now.get(code)) ? change : change.ofThePast())
                    .ifPresent(found::add);
        });
    }

    private List<String> touched(Span span, Collection<String> units, String after) {
        var wanted = Conditions.none()
                .and("p.code > :after", "after", after)
                .and(TOUCHED)
                .given("standing", PowerRevisions.STANDING)
                .given("from", span.from())
                .given("to", span.to())
                .and(OWNED_ONCE, "units", units);
        return powers.find(
                        "select p.code from Power p where " + wanted.text() + " order by p.code", wanted.parameters())
                .project(String.class)
                .range(0, PORTION - 1)
                .list();
    }

    private static boolean isAmong(Collection<String> units, Power power) {
        return units == null || units.contains(power.unitCode()) || units.contains(power.handlingUnitCode());
    }
}
