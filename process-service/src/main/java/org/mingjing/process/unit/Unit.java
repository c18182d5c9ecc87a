package org.mingjing.process.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.mingjing.events.risk.UnitRecorded;

/** Our copy of a unit. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private String code;

    @Column(name = "parent_code")
    private String parentCode;

    private String kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    /** Sequence of the event that told us last. */
    private long told;

    protected Unit() {}

    Unit(String code) {
        this.code = code;
    }

    /** An event that was kept back and comes after a newer one changes nothing. */
    void learn(UnitRecorded unit, long sequence) {
        if (sequence < told) {
            return;
        }
        told = sequence;
        parentCode = unit.parentCode();
        kind = unit.kind();
        nameZh = unit.nameZh();
        nameEn = unit.nameEn();
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
