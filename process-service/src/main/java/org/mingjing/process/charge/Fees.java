package org.mingjing.process.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Fees implements PanacheRepositoryBase<Fee, UUID> {

    List<Fee> of(String powerCode) {
        return list("powerCode = ?1 order by code", powerCode);
    }
}
