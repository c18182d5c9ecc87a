package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class Officials implements PanacheRepositoryBase<Official, String> {

    /** The copy to be taught, to oneself until the transaction ends; a new one is saved once it knows something. */
    Official toTeach(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Official(code));
    }
}
