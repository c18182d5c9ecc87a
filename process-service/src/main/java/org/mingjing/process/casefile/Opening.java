package org.mingjing.process.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;

/**
 * A case to be opened.
 *
 * @param receivedOn today when absent; earlier only for what a municipal system pushes in
 * @param partyCode the company, school or registered person the matter is about, when it is about one
 * @param acceptedOn the day a municipal system already accepted it; absent when acceptance is still a step to come
 */
record Opening(
        @NotBlank @Size(max = 100) String powerCode,
        @NotNull @Valid Applicant applicant,
        @Pattern(regexp = PARTY_CODE) String partyCode,
        LocalDate receivedOn,
        LocalDate acceptedOn) {
    static final String PARTY_CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    /** Staff receive today what they receive today: a date of their choice would be a clock of their choice. */
    Opening dated(Caller caller, LocalDate today) {
        var accepted = acceptedOn;
        var received = receivedOn != null ? receivedOn : accepted != null ? accepted : today;
        if (received.isAfter(today) || accepted != null && (accepted.isAfter(today) || accepted.isBefore(received))) {
            throw new RuleBroken("case-dates-impossible", received, accepted == null ? "-" : accepted, today);
        }
        if (!caller.has(Roles.INTEGRATION) && (accepted != null || received.isBefore(today))) {
            throw new RuleBroken("case-dates-not-yours");
        }
        return new Opening(powerCode, applicant, partyCode, received, accepted);
    }
}
