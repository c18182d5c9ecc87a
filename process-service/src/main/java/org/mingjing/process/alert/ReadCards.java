package org.mingjing.process.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.process.calendar.NationalCalendar;
import org.mingjing.process.power.Oversight;
import org.mingjing.process.unit.Units;

/** The cards a caller may see. */
@ApplicationScoped
class ReadCards {
    private final Cards cards;
    private final CardEntries entries;
    private final AlertRules rules;
    private final NationalCalendar national;
    private final Oversight oversight;
    private final UnitScope scope;
    private final Units units;

    ReadCards(
            Cards cards,
            CardEntries entries,
            AlertRules rules,
            NationalCalendar national,
            Oversight oversight,
            UnitScope scope,
            Units units) {
        this.cards = cards;
        this.entries = entries;
        this.rules = rules;
        this.national = national;
        this.oversight = oversight;
        this.scope = scope;
        this.units = units;
    }

    /** A card of a unit, or on a power, that is none of the caller's does not exist for the caller. */
    Card byCode(String code, Caller caller) {
        var card = cards.byCode(code);
        oversight.require(caller, card.unitCode(), card.subject().powerCode());
        return card;
    }

    CardView view(Card card) {
        return CardView.of(card, rules.of(card), national.current(), entries.of(card));
    }

    /** The latest first. */
    Page<CardView> page(Caller caller, CardFilter filter, Paging paging) {
        var within = scope.boundary(caller);
        var conditions = filter + ",within=" + within;
        var before = paging.after(conditions).text(0).orElse("");
        var rows = cards.find(
                        "(:all = true or subject.unitCode in :units or subject.powerCode" + Oversight.POWER_OF_UNITS
                                + ") and (:unit = '' or subject.unitCode = :unit)"
                                + " and (:case = '' or subject.caseCode = :case) and (:grade = '' or cast(grade as string) = :grade)"
                                + " and (:state = '' or cast(state as string) = :state)"
                                + " and (:before = '' or code < :before) order by code desc",
                        Map.of(
                                "all", within == null,
                                "units", within == null ? List.of() : units.within(within),
                                "unit", filter.unit(),
                                "case", filter.caseNumber(),
                                "grade", filter.grade(),
                                "state", filter.state(),
                                "before", before))
                .range(0, paging.limit())
                .list();
        var calendar = national.current();
        return Page.of(
                rows,
                paging,
                conditions,
                card -> List.of(card.code()),
                card -> CardView.of(card, rules.of(card), calendar, List.of()));
    }
}
