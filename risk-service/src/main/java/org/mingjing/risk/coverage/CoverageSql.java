package org.mingjing.risk.coverage;

import static java.util.stream.Collectors.joining;

import org.mingjing.risk.rating.RatingReason;

/** The statements of the read model. */
final class CoverageSql {
    private static final String IN_USE = "p.status in ('EFFECTIVE', 'SUSPENDED')";
    private static final String BELOW = "p.unit_code in (select code from below)";

    /** When the power was rated by all its inputs: that people set another level is no look at them. */
    private static final String LOOKED_AT = RatingReason.BY_ALL_INPUTS.stream()
            .map(RatingReason::name)
            .collect(joining(
                    "', '",
                    "left join lateral (select max(x.rated_at) as rated_at from rating x"
                            + " where x.power_code = p.code and x.reason in ('",
                    "')) r on true"));

    /** Own figures and sums over the units below, for each of :units. "union" ends even on a ring. */
    static final String FIGURES =
            """
            with recursive below(ancestor, code) as (
                select u.code, u.code from unit u where u.code = any (:units)
                union
                select b.ancestor, u.code from below b join unit u on u.parent_code = b.code),
            watched as (
                %s),
            steps as (
                select unit_code, count(*) as steps, count(*) filter (where not covered) as uncovered
                from watched group by unit_code),
            powers as (
                select p.unit_code, count(*) as powers, count(*) filter (where pr.power_code is null) as no_procedure,
                    count(*) filter (where p.rating_no = 0) as never_rated,
                    count(*) filter (where r.rated_at < :yearAgo) as old_ratings
                from power p left join procedure pr on pr.power_code = p.code
                    %s
                where %s and %s group by p.unit_code),
            figures as (
                select b.ancestor, b.ancestor = b.code as own, p.powers, p.no_procedure, s.steps, s.uncovered,
                    p.never_rated, p.old_ratings
                from below b left join powers p on p.unit_code = b.code left join steps s on s.unit_code = b.code)
            select ancestor,
                %s,
                %s
            from figures group by ancestor order by ancestor
            """.formatted(watched(BELOW), LOOKED_AT, IN_USE, BELOW, sums(" filter (where own)"), sums(""));

    private static final String OF_UNITS = watched("p.unit_code = any (:units)");

    static final String UNCOVERED = """
            with watched as (
                %s)
            select w.power_code, w.unit_code, w.step_no, w.kind, w.name_zh, w.name_en, w.joint_office, w.in_focus,
                (select count(*) from risk_point r where %s and r.status = 'PROPOSED'), w.position
            from watched w
            where not w.covered and (w.power_code, w.position) > (:power, :position)
            order by w.power_code, w.position
            """.formatted(OF_UNITS, liesOn("w"));

    static final String WATCHED_STEPS = """
            with watched as (
                %s)
            select w.power_code, w.position, w.unit_code, w.covered from watched w
            order by w.power_code, w.position
            """.formatted(OF_UNITS);

    /** Risk points whose kind of step the procedure has several times, and that do not say which of them they lie on. */
    static final String UNPLACED = """
            select r.code, r.power_code, p.unit_code, r.step, r.status,
                string_agg(s.name_zh || coalesce(' (' || s.joint_office || ')', ''), chr(10) order by s.position)
            from risk_point r join power p on p.code = r.power_code
                join procedure_step s on s.power_code = r.power_code and s.kind = r.step
            where r.step_name is null and r.status in ('PROPOSED', 'CONFIRMED') and %s and p.unit_code = any (:units)
                and r.code > :after
            group by r.code, r.power_code, p.unit_code, r.step, r.status having count(*) > 1
            order by r.code
            """.formatted(IN_USE);

    private CoverageSql() {}

    /** Steps to look at: of some kinds always, of others where the power leaves discretion. */
    private static String watched(String whose) {
        return """
                select p.unit_code, p.code as power_code, s.position, s.step_no, s.kind, s.name_zh, s.name_en,
                    s.joint_office, s.kind = any (:focus) as in_focus,
                    exists (select 1 from risk_point r where %s and r.status = 'CONFIRMED') as covered
                from power p join procedure_step s on s.power_code = p.code
                where %s and %s and (s.kind = any (:focus) or p.discretion <> 'NONE' and s.kind = any (:judging))
                """.formatted(liesOn("s"), IN_USE, whose);
    }

    /**
     * A risk point lies on the step that it names, that of the unit itself where one at an office has the same name, and while
     * it names none on the only step of its kind.
     */
    private static String liesOn(String step) {
        return """
                r.power_code = %1$s.power_code and r.step = %1$s.kind
                        and (r.step_name in (%1$s.name_zh, %1$s.joint_office)
                                and (%1$s.joint_office is null or not exists (select 1 from procedure_step n
                                    where n.power_code = %1$s.power_code and n.kind = %1$s.kind
                                        and n.name_zh = r.step_name and n.joint_office is null))
                            or r.step_name is null and not exists (select 1 from procedure_step o
                                where o.power_code = %1$s.power_code and o.kind = %1$s.kind
                                    and o.position <> %1$s.position))
                """.formatted(step).strip();
    }

    static String powersWith(Gap gap) {
        return """
            select p.code, p.unit_code, p.name_zh, p.name_en, cast(r.rated_at at time zone 'Asia/Shanghai' as date)
            from power p %s
            where %s and p.unit_code = any (:units) and p.code > :after and %s
            order by p.code
            """.formatted(LOOKED_AT, IN_USE, gap.condition());
    }

    private static String sums(String filter) {
        return """
            coalesce(sum(powers)%1$s, 0), coalesce(sum(no_procedure)%1$s, 0), coalesce(sum(steps)%1$s, 0),
                coalesce(sum(uncovered)%1$s, 0), coalesce(sum(never_rated)%1$s, 0), coalesce(sum(old_ratings)%1$s, 0)
            """.formatted(filter).strip();
    }
}
