package org.mingjing.risk.rating.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;

/**
 * What an analyst judged about a power beside the factors its unit states.
 *
 * @param criteria those that hold; null while nobody judged, which is not the same as none
 * @param consequence null while nobody judged
 */
@Embeddable
public record Judged(
        @Convert(converter = CriteriaColumn.class) @Column(name = "criteria")
        Set<Criterion> criteria,

        @Enumerated(EnumType.STRING) @Column(name = "consequence")
        Consequence consequence) {

    public static final Judged NOTHING = new Judged(null, null);

    /** What is not judged now stays as it was judged before. */
    public Judged onTopOf(Judged before) {
        return new Judged(
                criteria == null ? before.criteria : criteria, consequence == null ? before.consequence : consequence);
    }
}
