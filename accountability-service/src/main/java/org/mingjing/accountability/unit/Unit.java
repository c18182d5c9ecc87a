package org.mingjing.accountability.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mingjing.events.risk.UnitRecorded;

/** Our copy of a unit. */
@Entity
@Table(name = "unit")
class Unit {
    @Id
    private String code;

    @Column(name = "parent_code")
    private String parentCode;

    private String kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private long told;

    protected Unit() {}

    Unit(String code) {
        this.code = code;
    }

    /** Takes over what was told, unless something newer was told before. */
    void learn(UnitRecorded unit, long sequence) {
        if (sequence < told) {
            return;
        }
        parentCode = unit.parentCode();
        kind = unit.kind();
        nameZh = unit.nameZh();
        nameEn = unit.nameEn();
        told = sequence;
    }

    String parentCode() {
        return parentCode;
    }
}
