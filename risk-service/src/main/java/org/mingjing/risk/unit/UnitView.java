package org.mingjing.risk.unit;

record UnitView(String code, String parentCode, UnitKind kind, String nameZh, String nameEn) {
    static UnitView of(String code, UnitProfile profile) {
        return new UnitView(code, profile.parentCode(), profile.kind(), profile.nameZh(), profile.nameEn());
    }
}
