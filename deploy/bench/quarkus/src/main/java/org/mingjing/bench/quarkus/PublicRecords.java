package org.mingjing.bench.quarkus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PublicRecords implements PanacheRepositoryBase<PublicRecord, Long> {
    Optional<PublicRecord> power(String code) {
        return find("""
                from PublicRecord r join Power p on p.code = r.powerCode
                where r.kind = 'POWER' and r.code = ?1 and p.revision = r.powerRevision
                  and p.publishedRatingNo = r.ratingNo
                """, code).firstResultOptional();
    }
}
