package org.mingjing.risk.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where a unit stands in the tree and what it is called; a line of the import file without the code. */
@Embeddable
record UnitProfile(
        @Column(name = "parent_code") String parentCode,
        @Enumerated(EnumType.STRING) @Column(name = "kind") UnitKind kind,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn) {
    static final String CODE = "[A-Z0-9][A-Z0-9-]{0,39}";
}
