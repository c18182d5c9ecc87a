package org.mingjing.bench.spring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublishedPowers extends Repository<Power, UUID> {
    @Query("""
            select new org.mingjing.bench.spring.PublishedPower(l, p)
            from Power p join Catalogue c on c.code = p.catalogueCode
            join CatalogueLine l on l.catalogueId = c.id and l.powerCode = p.code
            where p.code = :code
            """)
    Optional<PublishedPower> published(String code);
}
