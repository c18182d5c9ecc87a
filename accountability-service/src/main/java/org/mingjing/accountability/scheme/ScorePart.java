package org.mingjing.accountability.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A part of the 100 points. */
@Embeddable
public record ScorePart(
        String code, @Column(name = "name_zh") String nameZh, BigDecimal weight) {

    public ScorePart {
        weight = weight.setScale(2);
    }
}
