package org.mingjing.risk.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/**
 * An interest as the official states it.
 *
 * @param objectCode unified social credit code of a company, unit code of a school, code of an official; absent for
 *     other persons
 * @param identityNumber of a person, from which their code is made; it is not stored
 * @param name of the person or body
 */
record InterestStated(
        @NotNull ObjectKind kind,
        @NotNull Relation relation,
        @Size(max = 40) String objectCode,
        @Size(max = 20) String identityNumber,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 2000) String note,
        @NotNull LocalDate from,
        LocalDate until) {

    Particulars particulars() {
        return new Particulars(name, note);
    }

    void refuseUnlessNamedOnce() {
        boolean person = kind == ObjectKind.PERSON;
        if (person != (identityNumber != null) || person == (objectCode != null)) {
            throw new RuleBroken("object-named-wrongly", kind);
        }
    }
}
