package org.mingjing.process.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.mingjing.events.risk.WarningChanged;

/** Our copy of a warning. */
@Entity
@Table(name = "warning")
class Warning {
    @Id
    private String code;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "official_code")
    private String officialCode;

    private Integer tier;

    @Column(name = "in_force")
    private boolean inForce;

    private long revision;

    @Version
    private long version;

    protected Warning() {}

    Warning(String code) {
        this.code = code;
    }

    /** What comes late does not undo what is newer. */
    void learn(WarningChanged told) {
        if (told.revision() > revision) {
            unitCode = told.unitCode();
            officialCode = told.officialCode();
            tier = told.tier();
            inForce = told.inForce();
            revision = told.revision();
        }
    }

    boolean inForce() {
        return inForce;
    }

    Integer tier() {
        return tier;
    }
}
