package org.mingjing.risk.disclosure.record;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.risk.disclosure.policy.RecordKind;

@ApplicationScoped
public class PublicRecords implements PanacheRepositoryBase<PublicRecord, Long> {
    public Optional<PublicRecord> byCode(RecordKind kind, String code) {
        return find("kind = ?1 and code = ?2", kind, code).firstResultOptional();
    }

    /** Unless others were told more of its power meanwhile, or its level follows from another rating. */
    Optional<VersionSeen> versionUpToDate(RecordKind kind, String code) {
        return getEntityManager()
                .createQuery(
                        "select new org.mingjing.risk.disclosure.record.VersionSeen(r.no, r.edition, r.powerRevision,"
                                + " (select count(w) from RecordWithholding w)) from PublicRecord r join Power p on p.code = r.powerCode"
                                + " where r.kind = :kind and r.code = :code and p.revision = r.powerRevision"
                                + " and p.levels.publishedRatingNo = r.ratingNo",
                        VersionSeen.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** In the order of their numbers. */
    public List<PublicRecord> numbered(Collection<Long> numbers) {
        return list("no in ?1 order by no", numbers);
    }

    /** Not withdrawn, in the order of their numbers. @param unit null for all */
    List<PublicRecord> standingAfter(long no, RecordKind kind, String unit, int limit) {
        var standing = "no > ?1 and kind = ?2 and withdrawn = false";
        var query = unit == null
                ? find(standing + " order by no", no, kind)
                : find(standing + " and unitCode = ?3 order by no", no, kind, unit);
        return query.range(0, limit - 1).list();
    }

    /** Not withdrawn, in the order of their numbers. */
    List<PublicRecord> standingOf(RecordKind kind, String powerCode) {
        return list("kind = ?1 and powerCode = ?2 and withdrawn = false order by no", kind, powerCode);
    }

    Map<String, List<PublicRecord>> byPower(Collection<String> powerCodes) {
        return stream("powerCode in ?1 order by no", powerCodes).collect(groupingBy(PublicRecord::powerCode));
    }

    /** Those with these codes, of whatever kind. */
    List<PublicRecord> coded(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    List<PublicRecord> notIndexed(int limit) {
        return find("indexed = false order by no").range(0, limit - 1).list();
    }

    /** Only for whoever keeps all others from numbering meanwhile. */
    long nextNo() {
        return getEntityManager()
                .createQuery("select coalesce(max(r.no), -1L) + 1L from PublicRecord r", Long.class)
                .getSingleResult();
    }
}
