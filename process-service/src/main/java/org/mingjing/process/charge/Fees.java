package org.mingjing.process.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Fees implements PanacheRepositoryBase<Fee, UUID> {

    Optional<Fee> find(String powerCode, String code) {
        return find("powerCode = ?1 and code = ?2", powerCode, code).firstResultOptional();
    }

    List<Fee> of(String powerCode) {
        return list("powerCode = ?1 order by code", powerCode);
    }
}
