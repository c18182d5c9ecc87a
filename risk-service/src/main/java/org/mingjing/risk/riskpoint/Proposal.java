package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who proposed a risk point, on what it rests, and when.
 *
 * @param by null where the public did: nothing is kept that could tell who
 */
@Embeddable
public record Proposal(
        @Column(name = "proposed_by") String by,
        @Column(name = "proposed_on") LocalDate on,
        @Column(name = "evidence") String evidence) {}
