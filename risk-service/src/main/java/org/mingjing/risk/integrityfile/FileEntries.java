package org.mingjing.risk.integrityfile;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

@ApplicationScoped
class FileEntries implements PanacheRepositoryBase<FileEntry, UUID> {
    private static final String SIDES = """
            select no, cast(row_number() over (partition by provider, case provider when 'UNIT' then unit_code end
                order by no) as integer)
            from integrity_file_entry where official_code = :official
            """;

    /** Two who put something into the same file take turns, until the transaction ends: one chain has one end. */
    void hold(String officialCode) {
        getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_advisory_xact_lock(hashtextextended(:official, 70))", Long.class)
                .setParameter("official", officialCode)
                .getSingleResult();
    }

    Optional<FileEntry> last(String officialCode) {
        return find("officialCode = ?1 order by no desc", officialCode).firstResultOptional();
    }

    Optional<FileEntry> byNo(String officialCode, int no) {
        return find("officialCode = ?1 and no = ?2", officialCode, no).firstResultOptional();
    }

    Sides sides(String officialCode) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(SIDES, Tuple.class)
                .setParameter("official", officialCode)
                .getResultList();
        return new Sides(rows.stream()
                .collect(toMap(row -> row.get(0, Integer.class), row -> row.get(1, Integer.class))));
    }

    /** The one at a place among those that the same side put into the file. */
    Optional<FileEntry> ofSide(String officialCode, Item said, int place) {
        return place < 1
                ? Optional.empty()
                : find(
                                "officialCode = ?1 and item.provider = ?2 and (item.provider = ?3 or item.unitCode = ?4) order by no",
                                officialCode,
                                said.provider(),
                                Provider.SELF,
                                said.unitCode())
                        .range(place - 1, place - 1)
                        .firstResultOptional();
    }

    Optional<FileEntry> correctionOf(String officialCode, int no) {
        return find("officialCode = ?1 and item.corrects = ?2", officialCode, no)
                .firstResultOptional();
    }

    List<FileEntry> of(String officialCode) {
        return list("officialCode = ?1 order by no", officialCode);
    }

    /** @param unit for which they speak; null for who speaks for themself */
    List<Integer> numbersProvidedBy(String provider, String unit, String officialCode) {
        var wanted = Conditions.none()
                .given("official", officialCode)
                .and("officialCode = :official")
                .and("providedBy = :provider", "provider", provider)
                .and("item.unitCode = :unit", "unit", unit);
        return find("select no from FileEntry where " + wanted.text() + " order by no", wanted.parameters())
                .project(Integer.class)
                .list();
    }

    List<FileEntry> numbered(String officialCode, Collection<Integer> numbers) {
        return list("officialCode = ?1 and no in ?2 order by no", officialCode, numbers);
    }

    /** When something was last put into these files, by official; files with nothing in them are left out. */
    Map<String, OffsetDateTime> lastUpdates(Collection<String> officials) {
        return find(
                        "select officialCode, max(providedAt) from FileEntry where officialCode in ?1 group by officialCode",
                        officials)
                .project(Object[].class)
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (OffsetDateTime) row[1]));
    }

    /**
     * Of all files, in the order of their officials and numbers.
     *
     * @param last behind which they begin; null for the first
     */
    List<FileEntry> behind(FileEntry last, int limit) {
        return find(
                        "(officialCode, no) > (?1, ?2) order by officialCode, no",
                        last == null ? "" : last.officialCode(),
                        last == null ? 0 : last.no())
                .range(0, limit - 1)
                .list();
    }
}
