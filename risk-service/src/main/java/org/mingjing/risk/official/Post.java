package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mingjing.events.risk.PostRecorded;
import org.mingjing.kit.problem.RuleBroken;

/** A post of a unit, with so many seats. */
@Entity
@Table(name = "post")
class Post extends DatedRecord {
    static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";

    @Column(name = "code")
    private String code;

    @Embedded
    private PostProfile profile;

    protected Post() {}

    Post(String code, PostProfile profile, Period period, Said recorded) {
        super(period, null, recorded);
        this.code = code;
        this.profile = profile;
    }

    /** Whatever rests on a post lies within its days. */
    void refuseUnlessWithin(Period wanted) {
        if (!inForce() || !period().contains(wanted)) {
            throw new RuleBroken(
                    "outside-the-post", code, period().from(), period().until() == null ? "-" : period().until());
        }
    }

    boolean leads() {
        return profile.leadership() != Leadership.OTHER;
    }

    boolean isHead(String unit, LocalDate day) {
        return holdsOn(day)
                && profile.leadership() == Leadership.HEAD
                && profile.unitCode().equals(unit);
    }

    PostRecorded told() {
        return new PostRecorded(
                code,
                profile.unitCode(),
                profile.leadership().name(),
                profile.nameZh(),
                profile.nameEn(),
                period().from(),
                period().until(),
                !inForce());
    }

    String code() {
        return code;
    }

    String unitCode() {
        return profile.unitCode();
    }

    PostProfile profile() {
        return profile;
    }
}
