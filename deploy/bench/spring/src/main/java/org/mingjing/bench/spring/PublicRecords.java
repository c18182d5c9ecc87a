package org.mingjing.bench.spring;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicRecords extends Repository<PublicRecord, Long> {
    @Query("""
            select r from PublicRecord r join Power p on p.code = r.powerCode
            where r.kind = 'POWER' and r.code = :code and p.revision = r.powerRevision
              and p.publishedRatingNo = r.ratingNo
            """)
    Optional<PublicRecord> power(String code);
}
