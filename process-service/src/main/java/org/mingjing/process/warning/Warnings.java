package org.mingjing.process.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** Those in force of the second or third tier: a warning of the first makes nothing stricter. */
@ApplicationScoped
public class Warnings implements PanacheRepositoryBase<Warning, String> {
    private static final int SEVERE = 2;

    public static boolean isSevere(Integer tier) {
        return tier != null && tier >= SEVERE;
    }

    /** Codes of those to one of these units itself; one to an official weighs where that official acts. */
    public List<String> onAnyOf(Collection<String> unitCodes) {
        return codes("unitCode in ?1 and officialCode is null", unitCodes);
    }

    /** None where there is no official. */
    public List<String> onOfficial(String officialCode) {
        return officialCode == null ? List.of() : codes("officialCode = ?1", officialCode);
    }

    /** Those of these codes that still are severe and in force. */
    public List<String> still(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : codes("code in ?1", codes);
    }

    private List<String> codes(String whose, Object parameter) {
        return find("select code from Warning where " + whose + " and inForce = true and tier >= ?2", parameter, SEVERE)
                .project(String.class)
                .list();
    }

    /** The copy to be taught, to oneself until the transaction ends; a new one is saved once it knows something. */
    Warning toTeach(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new Warning(code));
    }
}
