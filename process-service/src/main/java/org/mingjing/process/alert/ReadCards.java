package org.mingjing.process.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.process.calendar.NationalCalendar;
import org.mingjing.process.power.Oversight;

/** The cards a caller may see. */
@ApplicationScoped
class ReadCards {
    private final Cards cards;
    private final CardEntries entries;
    private final AlertRules rules;
    private final NationalCalendar national;
    private final Oversight oversight;
    private final UnitScope scope;

    ReadCards(
            Cards cards,
            CardEntries entries,
            AlertRules rules,
            NationalCalendar national,
            Oversight oversight,
            UnitScope scope) {
        this.cards = cards;
        this.entries = entries;
        this.rules = rules;
        this.national = national;
        this.oversight = oversight;
        this.scope = scope;
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
        var conditions = filter + ",within=" + scope.boundary(caller);
        var before = paging.after(conditions).text(0).orElse(null);
        var wanted = filter.wanted()
                .and(Oversight.theirs("subject.unitCode", "subject.powerCode"), "units", oversight.unitsOf(caller))
                .and("code < :before", "before", before);
        var rows = cards.find(wanted.text() + " order by code desc", wanted.parameters())
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
