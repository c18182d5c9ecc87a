package org.mingjing.risk.interest;

public enum ObjectKind {
    PERSON,
    OFFICIAL,
    COMPANY,
    SCHOOL
}
