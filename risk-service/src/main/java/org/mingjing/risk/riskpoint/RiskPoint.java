package org.mingjing.risk.riskpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

/** A place in the exercise of a power where integrity may fail. */
@Entity
@Table(name = "risk_point")
class RiskPoint {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private RiskPointProfile profile;

    @Version
    @Column(name = "version")
    private long version;

    protected RiskPoint() {}

    RiskPoint(String code, RiskPointProfile profile) {
        this.id = Ids.next();
        this.code = code;
        this.profile = profile;
    }

    void restate(RiskPointProfile stated) {
        profile = stated;
    }

    String code() {
        return code;
    }

    RiskPointProfile profile() {
        return profile;
    }
}
