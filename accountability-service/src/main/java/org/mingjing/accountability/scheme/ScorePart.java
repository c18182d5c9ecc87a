package org.mingjing.accountability.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * A part of the 100 points.
 *
 * @param nameEn null where the table has no English name for it
 */
@Embeddable
public record ScorePart(
        String code,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,
        BigDecimal weight) {

    public ScorePart {
        weight = weight.setScale(2);
    }
}
