package org.mingjing.risk.integrityfile;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FileEntries implements PanacheRepositoryBase<FileEntry, UUID> {

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

    Optional<FileEntry> correctionOf(String officialCode, int no) {
        return find("officialCode = ?1 and item.corrects = ?2", officialCode, no)
                .firstResultOptional();
    }

    List<FileEntry> of(String officialCode) {
        return list("officialCode = ?1 order by no", officialCode);
    }

    List<FileEntry> providedBy(String provider, String officialCode, int after, int limit) {
        return find("officialCode = ?1 and providedBy = ?2 and no > ?3 order by no", officialCode, provider, after)
                .range(0, limit - 1)
                .list();
    }

    /** When something was last put into the file, by official; files with nothing in them are left out. */
    Map<String, OffsetDateTime> lastUpdates() {
        return find("select officialCode, max(providedAt) from FileEntry group by officialCode")
                .project(Object[].class)
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (OffsetDateTime) row[1]));
    }
}
