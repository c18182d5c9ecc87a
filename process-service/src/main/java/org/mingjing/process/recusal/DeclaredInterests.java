package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeclaredInterests implements PanacheRepositoryBase<DeclaredInterest, UUID> {

    List<DeclaredInterest> in(String objectCode, LocalDate day) {
        return list("objectCode = ?1 order by official, from", objectCode).stream()
                .filter(interest -> interest.inForceOn(day))
                .toList();
    }
}
