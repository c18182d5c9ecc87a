package org.mingjing.risk.interest;

enum ObjectKind {
    PERSON,
    COMPANY,
    SCHOOL
}
