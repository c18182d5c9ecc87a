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

    protected Unit() {}

    Unit(String code) {
        this.code = code;
    }

    void learn(UnitRecorded unit) {
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
