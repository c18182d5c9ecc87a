package org.mingjing.risk.review.frozen;

import static java.util.Map.entry;
import static org.mingjing.risk.review.frozen.Theme.*;

import java.util.Map;

/**
 * Where the records of a theme stand: part, code or id, power and unit of each. Levels that measures leave, minimum sets of
 * measures and coverage are no tables; those are asked for.
 */
final class FrozenSql {
    private static final String OF_POWERS = " join power p on p.code = x.power_code where p.unit_code = any (:units)";

    private static final String IN_USE = " and p.status in ('EFFECTIVE', 'SUSPENDED')";

    static final Map<Theme, String> RECORDS = Map.ofEntries(
            entry(
                    POWERS,
                    "select p.status, p.code, p.code, p.unit_code from power p where p.unit_code = any (:units)"
                            + IN_USE),
            entry(
                    INHERENT_LEVEL,
                    "select coalesce(p.level, 'UNRATED'), p.code, p.code, p.unit_code from power p"
                            + " where p.unit_code = any (:units)" + IN_USE),
            // 'I' sorts before 'II' sorts before 'III': a smaller text is a more severe level.
            entry(
                    RATING_CHANGES,
                    "select case when b.level is null then 'FIRST' when x.level < b.level then 'ROSE' else 'FELL' end,"
                            + " x.power_code || '#' || x.no, x.power_code, p.unit_code from rating x"
                            + " left join rating b on b.power_code = x.power_code and b.no = x.no - 1" + OF_POWERS
                            + " and x.rated_at >= :start and x.rated_at < :end and x.level is distinct from b.level"),
            entry(
                    PROPOSALS,
                    "select x.status, cast(x.id as text), x.power_code, p.unit_code from rating_proposal x" + OF_POWERS
                            + " and (x.status in ('ACCEPTED', 'REFUSED') and x.closed_at >= :start and x.closed_at < :end"
                            + " or x.status = 'OPEN' and x.opened_at < :end)"),
            entry(
                    OVERRIDES_EXPIRING,
                    "select '', cast(x.id as text), x.power_code, p.unit_code from level_override x" + OF_POWERS
                            + " and x.status = 'IN_FORCE' and x.expires_on <= :endOfNext"),
            entry(SIGNALS, signals("s.source", "")),
            entry(SIGNALS_BY_POWER, signals("p.code", " and p.code is not null")),
            entry(
                    UPHELD_FACTS,
                    signals("s.source", " and s.source in ('RED_CARD', 'COMPLAINT') and s.upheld_on is not null")),
            entry(ALERTS_BY_GRADE, cards("x.grade")),
            entry(ALERTS_BY_OUTCOME, cards("x.outcome")),
            entry(
                    COMPLAINTS,
                    "select x.outcome, cast(x.id as text), x.power_code, x.unit_code from known_complaint x"
                            + " where x.unit_code = any (:units) and "
                            + openOrOfQuarter("x.accepted_on", "x.concluded_on")),
            entry(WARNINGS_BY_TIER, warnings("coalesce(cast(w.tier as text), 'UNDECIDED')")),
            entry(WARNINGS_BY_STATE, warnings("w.state")),
            entry(
                    MEASURES_OVERDUE,
                    "select '', x.code, x.power_code, p.unit_code from measure x" + OF_POWERS + IN_USE
                            + " and x.status = 'PLANNED' and x.due_on < :today"),
            entry(
                    MEASURES_EFFECTIVE,
                    "select '', x.code, x.power_code, p.unit_code from measure x" + OF_POWERS + IN_USE
                            + " and x.status = 'EFFECTIVE'"),
            entry(RISK_POINTS_PROPOSED, riskPoints("x.proposed_on between :first and :last")),
            entry(RISK_POINTS_CONFIRMED, riskPoints(decided("CONFIRMED"))),
            entry(RISK_POINTS_REJECTED, riskPoints(decided("REJECTED"))),
            entry(RISK_POINTS_RETIRED, riskPoints("x.retired_on between :first and :last")),
            entry(
                    ACTIONS_OVERDUE,
                    "select '', a.code, cast(null as text), i.unit_code from review_action a"
                            + " join review_item i on i.review_id = a.review_id and i.no = a.item_no"
                            + " where i.unit_code = any (:units) and a.done_on is null and coalesce(a.later_due_on, a.due_on) < :today"),
            // Until a later review took it up.
            entry(
                    ITEMS_PUT_OFF,
                    "select '', q.code || '#' || i.no, cast(null as text), i.unit_code from review_item i"
                            + " join quarterly_review q on q.id = i.review_id"
                            + " join lateral (select d.outcome from review_decision d"
                            + " where d.review_id = i.review_id and d.item_no = i.no order by d.no desc limit 1) d"
                            + " on d.outcome = 'PUT_OFF'"
                            + " where q.unit_code = :bureau and q.state in ('CLOSED', 'PUBLISHED') and not exists"
                            + " (select 1 from review_record r where r.theme = 'ITEMS_PUT_OFF'"
                            + " and r.record = q.code || '#' || i.no)"));

    private FrozenSql() {}

    /**
     * By when they were recorded: what is heard of late belongs to some quarter too. One whose unit was found or corrected
     * later belongs to the quarter in which it was, unless this bureau counted it before.
     */
    private static String signals(String part, String condition) {
        return "select " + part + ", cast(s.id as text), s.power_code, coalesce(p.unit_code, s.unit_code, o.unit_code)"
                + " from signal s left join power p on p.code = s.power_code"
                + " left join official o on o.code = s.official_code"
                + " where coalesce(p.unit_code, s.unit_code, o.unit_code) = any (:units) and s.withdrawn_on is null"
                + " and s.recorded_at < :end and (s.recorded_at >= :start or exists (select 1 from signal_entry e"
                + " where e.signal_id = s.id and e.kind in ('BOUND', 'CORRECTED')"
                + " and e.recorded_at >= :start and e.recorded_at < :end))"
                + " and not exists (select 1 from review_record r join quarterly_review q on q.id = r.review_id"
                + " where r.theme = 'SIGNALS' and r.record = cast(s.id as text) and q.unit_code = :bureau)" + condition;
    }

    private static String cards(String part) {
        return "select " + part + ", x.code, x.power_code, x.unit_code from known_card x"
                + " where x.unit_code = any (:units) and " + openOrOfQuarter("x.issued_on", "x.decided_on");
    }

    /** What began or was decided in the quarter, and what nobody had decided at the freezing, however old. */
    private static String openOrOfQuarter(String begunOn, String decidedOn) {
        return "(" + begunOn + " between :first and :last or " + decidedOn + " between :first and :last"
                + " or x.outcome = 'OPEN' and " + begunOn + " <= :last)";
    }

    /** Those that were not over at the freezing, and those to which something happened in the quarter. */
    private static String warnings(String part) {
        return "select " + part + ", w.code, cast(null as text), w.unit_code from warning w"
                + " where w.unit_code = any (:units) and exists (select 1 from warning_entry e"
                + " where e.warning_id = w.id and e.recorded_at < :end and (w.state not in ('DISMISSED', 'CLEARED')"
                + " or e.recorded_at >= :start))";
    }

    private static String riskPoints(String condition) {
        return "select '', x.code, x.power_code, p.unit_code from risk_point x" + OF_POWERS + " and " + condition;
    }

    private static String decided(String outcome) {
        return "x.decided_on between :first and :last and exists (select 1 from risk_point_decision d"
                + " where d.risk_point_code = x.code and d.outcome = '" + outcome + "')";
    }
}
