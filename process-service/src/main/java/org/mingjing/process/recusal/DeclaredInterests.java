package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeclaredInterests implements PanacheRepositoryBase<DeclaredInterest, UUID> {

    List<DeclaredInterest> in(Collection<String> objectCodes, LocalDate day) {
        return list("objectCode in ?1 order by official, from", objectCodes).stream()
                .filter(interest -> interest.inForceOn(day))
                .toList();
    }

    /** The copy to be taught, to oneself until the transaction ends; a new one is saved once it knows something. */
    DeclaredInterest toTeach(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new DeclaredInterest(id));
    }
}
