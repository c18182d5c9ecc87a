package org.mingjing.risk.interest;

enum ObjectKind {
    PERSON,
    OFFICIAL,
    COMPANY,
    SCHOOL
}
