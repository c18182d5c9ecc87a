package org.mingjing.risk.official;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class OfficialRecords implements PanacheRepositoryBase<OfficialRecord, UUID> {
    private static final String ON_A_DAY = """
            select latest.official_code, latest.unit_code, latest.name from (
                select distinct on (r.official_code) r.official_code, r.effect, r.unit_code, r.name
                from official_record r
                where r.official_code > :after and r.effect <> 'VOID' and r.begins_on <= :day
                    and not exists (select 1 from official_record c
                        where c.official_code = r.official_code and c.corrects = r.no)
                order by r.official_code, r.begins_on desc, r.no desc) latest
            where latest.effect = 'IN_SERVICE' and (:everywhere or latest.unit_code = any(cast(:units as text[])))
            order by latest.official_code
            """;

    /** The first ones behind a number, the wrong ones too. */
    List<OfficialRecord> of(String officialCode, long no, int limit) {
        return find("officialCode = ?1 and no > ?2 order by no", officialCode, no)
                .range(0, limit - 1)
                .list();
    }

    /** As recorded, the wrong ones too. */
    List<OfficialRecord> of(String code) {
        return list("officialCode = ?1 order by no", code);
    }

    OfficialHistory history(String code) {
        return new OfficialHistory(of(code));
    }

    Map<String, OfficialHistory> histories(Collection<String> codes) {
        return byOfficial(list("officialCode in ?1 order by officialCode, no", codes));
    }

    /** Of those who left, whether they came back or not, or of whom a record was void. */
    Map<String, OfficialHistory> historiesOfLeavers(Collection<String> codes) {
        return byOfficial(list(
                "officialCode in ?1 and officialCode in (select l.officialCode from OfficialRecord l where l.effect <> ?2)"
                        + " order by officialCode, no",
                codes,
                OfficialEffect.IN_SERVICE));
    }

    private static Map<String, OfficialHistory> byOfficial(List<OfficialRecord> ordered) {
        return ordered.stream()
                .collect(groupingBy(OfficialRecord::officialCode, collectingAndThen(toList(), OfficialHistory::new)));
    }

    /** One official in service, with the unit and the name of a day. */
    record Serving(String code, String unitCode, String name) {}

    /** Who serves in these units on a day, or in any when null; from the one after a code on. */
    List<Serving> page(Collection<String> units, LocalDate day, String after, int limit) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(ON_A_DAY, Tuple.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? new String[0] : units.toArray(String[]::new))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Serving(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** Those of these units that a record names, whether it counts or not. */
    List<String> unitsNamed(Collection<String> units) {
        return find("select distinct r.profile.unitCode from OfficialRecord r where r.profile.unitCode in ?1", units)
                .project(String.class)
                .list();
    }

    /** Those of these units where somebody is to serve from a day after this one on. */
    List<String> unitsAwaiting(Collection<String> units, LocalDate day) {
        return find(
                        "select distinct r.profile.unitCode from OfficialRecord r where r.profile.unitCode in ?1"
                                + " and r.beginsOn > ?2 and not exists (select 1 from OfficialRecord c"
                                + " where c.officialCode = r.officialCode and c.corrects = r.no)",
                        units,
                        day)
                .project(String.class)
                .list();
    }
}
