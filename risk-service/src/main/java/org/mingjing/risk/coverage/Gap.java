package org.mingjing.risk.coverage;

/** What may be wrong with a whole power. */
public enum Gap {
    NEVER_RATED("p.rating_no = 0"),
    OLD_RATING("r.rated_at < :yearAgo"),
    NO_PROCEDURE("not exists (select 1 from procedure pr where pr.power_code = p.code)");

    private final String condition;

    Gap(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
