package org.mingjing.accountability.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody holds a token to rate a use of this power once. Keeps neither the case nor any time. */
@Entity
@Table(name = "invitation")
class Invitation {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "power_code", updatable = false)
    private String powerCode;

    @Column(name = "unit_code", updatable = false)
    private String unitCode;

    private boolean spent;

    protected Invitation() {}

    Invitation(String tokenHash, String powerCode, String unitCode) {
        this.tokenHash = tokenHash;
        this.powerCode = powerCode;
        this.unitCode = unitCode;
    }

    String powerCode() {
        return powerCode;
    }

    String unitCode() {
        return unitCode;
    }
}
