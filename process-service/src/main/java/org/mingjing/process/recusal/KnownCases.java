package org.mingjing.process.recusal;

import java.util.Optional;
import org.mingjing.process.procedure.Stage;

/** What whoever keeps the cases says of one, to those who know it by its number alone. */
public interface KnownCases {

    /**
     * @param unitCode of the unit that handles it
     * @param stage in which it stands
     * @param ended closed, or never accepted
     * @param applicant official code of the applicant; null when that is none of the staff
     */
    record Outline(String powerCode, String unitCode, Stage stage, boolean ended, String applicant) {}

    Optional<Outline> outline(String caseNumber);
}
