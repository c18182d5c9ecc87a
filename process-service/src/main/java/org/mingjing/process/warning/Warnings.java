package org.mingjing.process.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;

/** Those in force of the second or third tier: a warning of the first makes nothing stricter. */
@ApplicationScoped
public class Warnings implements PanacheRepositoryBase<Warning, String> {
    private static final String SEVERE = " and inForce = true and tier >= 2";

    /** A warning to one of these units itself; one to an official weighs where that official acts. */
    public Optional<String> onAnyOf(Collection<String> unitCodes) {
        return code("unitCode in ?1 and officialCode is null", unitCodes);
    }

    /** Empty where there is no official. */
    public Optional<String> onOfficial(String officialCode) {
        return officialCode == null ? Optional.empty() : code("officialCode = ?1", officialCode);
    }

    /** The warning of this code, if it still is one of them. */
    public Optional<String> still(String code) {
        return code == null ? Optional.empty() : code("code = ?1", code);
    }

    private Optional<String> code(String whose, Object parameter) {
        return find("select min(code) from Warning where " + whose + SEVERE, parameter)
                .project(String.class)
                .firstResultOptional();
    }

    /** The copy to be taught, to oneself until the transaction ends; a new one is saved once it knows something. */
    Warning toTeach(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Warning(code));
    }
}
