package org.mingjing.process.clock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;

/** A limit as two columns. */
@Embeddable
class GivenLimit {
    private Integer amount;

    @Enumerated(EnumType.STRING)
    private LimitUnit unit;

    protected GivenLimit() {}

    private GivenLimit(Limit limit) {
        amount = limit.amount();
        unit = limit.unit();
    }

    /** None stays none: an embedded value whose columns are all null is null to Hibernate as well. */
    static GivenLimit of(Limit limit) {
        return limit == null ? null : new GivenLimit(limit);
    }

    static Limit limit(GivenLimit given) {
        return given == null ? null : new Limit(given.amount, given.unit);
    }
}
