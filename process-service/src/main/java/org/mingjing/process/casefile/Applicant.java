package org.mingjing.process.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Who the case is about. Personal data: it stays in this table and goes into no event, disclosure or register entry.
 *
 * @param official their official code when the applicant is one of the staff, so that they do not act in their own matter
 */
@Embeddable
public record Applicant(
        @Column(name = "applicant_name") @NotBlank @Size(max = 100)
        String name,

        @Column(name = "applicant_contact") @Size(max = 200) String contact,

        @Column(name = "applicant_official") @Size(max = 100)
        String official) {

    /** Nobody acts in their own matter. */
    void refuseIfItIs(Caller caller) {
        if (caller.is(official)) {
            throw new RuleBroken("own-matter");
        }
    }
}
