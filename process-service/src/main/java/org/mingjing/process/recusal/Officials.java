package org.mingjing.process.recusal;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;

@ApplicationScoped
class Officials implements PanacheRepositoryBase<Official, String> {

    /** The copy to be taught, to oneself until the transaction ends; a new one is saved once it knows something. */
    Official toTeach(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Official(code));
    }

    /** By official code; whoever we have not heard of is left out. */
    Map<String, String> unitsOf(Collection<String> codes) {
        return stream("code in ?1", codes).collect(toMap(Official::code, Official::unitCode));
    }
}
