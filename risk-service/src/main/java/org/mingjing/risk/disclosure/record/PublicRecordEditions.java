package org.mingjing.risk.disclosure.record;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PublicRecordEditions implements PanacheRepositoryBase<PublicRecordEdition, UUID> {
    /** The oldest first. */
    List<PublicRecordEdition> of(PublicRecord record) {
        return list("recordNo = ?1 order by edition", record.no());
    }
}
