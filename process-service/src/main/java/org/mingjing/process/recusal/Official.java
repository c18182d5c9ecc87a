package org.mingjing.process.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mingjing.events.risk.OfficialRecorded;

/** Our copy of an official: of which unit they are. */
@Entity
@Table(name = "official")
class Official {
    @Id
    private String code;

    @Column(name = "unit_code")
    private String unitCode;

    private long told;

    protected Official() {}

    Official(String code) {
        this.code = code;
    }

    void learn(OfficialRecorded official, long sequence) {
        if (sequence < told) {
            return;
        }
        told = sequence;
        unitCode = official.unitCode();
    }

    String code() {
        return code;
    }

    String unitCode() {
        return unitCode;
    }
}
