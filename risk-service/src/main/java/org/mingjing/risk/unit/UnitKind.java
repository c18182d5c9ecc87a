package org.mingjing.risk.unit;

/** What sort of body a unit is. A joint office belongs to another bureau and stands outside the tree. */
public enum UnitKind {
    BUREAU,
    PARTY_COMMITTEE,
    SUPERVISION_OFFICE,
    OFFICE,
    MUNICIPAL_SCHOOL,
    CENTRAL_SCHOOL,
    TOWNSHIP_MIDDLE_SCHOOL,
    JOINT_OFFICE
}
