package org.mingjing.risk.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * After the meeting somebody else who was there answers for it, for its chair cannot.
 *
 * @param no of the changes of one review; the last one counts
 */
@Embeddable
public record ChairChange(
        @Column(name = "no") int no,
        @Column(name = "official_code") String official,
        @Column(name = "reason") String reason,
        @Column(name = "changed_by") String by,
        @Column(name = "changed_on") LocalDate on) {}
