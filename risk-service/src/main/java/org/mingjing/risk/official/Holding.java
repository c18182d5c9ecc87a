package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.mingjing.events.risk.HoldingRecorded;

/** An official holds a post. */
@Entity
@Table(name = "holding")
class Holding extends DatedRecord {
    @Column(name = "post_code")
    private String postCode;

    @Column(name = "official_code")
    private String officialCode;

    protected Holding() {}

    Holding(String postCode, String officialCode, Period period, UUID corrects, Said recorded) {
        super(period, corrects, recorded);
        this.postCode = postCode;
        this.officialCode = officialCode;
    }

    HoldingRecorded told(Post post) {
        return new HoldingRecorded(
                id(),
                postCode,
                post.unitCode(),
                post.profile().leadership().name(),
                officialCode,
                period().from(),
                period().until(),
                !inForce());
    }

    String postCode() {
        return postCode;
    }

    String officialCode() {
        return officialCode;
    }
}
