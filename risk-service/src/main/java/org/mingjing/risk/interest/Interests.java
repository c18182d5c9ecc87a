package org.mingjing.risk.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.kit.paging.Conditions;

@ApplicationScoped
class Interests implements PanacheRepositoryBase<Interest, UUID> {
    /** Those whose objects have codes of ours. */
    private static final Set<ObjectKind> KNOWN = EnumSet.of(ObjectKind.OFFICIAL, ObjectKind.SCHOOL);

    List<Interest> of(String officialCode) {
        return list("officialCode = ?1 order by period.from, id", officialCode);
    }

    /** As they were declared, the first ones behind one; after null means from the beginning. */
    List<Interest> of(String officialCode, UUID after, int limit) {
        var wanted = Conditions.none()
                .and("officialCode = :official", "official", officialCode)
                .and("id > :after", "after", after);
        return find(wanted.text() + " order by id", wanted.parameters())
                .range(0, limit - 1)
                .list();
    }

    /** In which these officials name others of us, or schools, on a day. */
    List<Interest> namedBy(Collection<String> officialCodes, LocalDate day) {
        return list(
                "officialCode in ?1 and kind in ?2 and period.from <= ?3 and (period.until is null or period.until >= ?3)",
                officialCodes,
                KNOWN,
                day);
    }
}
