package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a post is, as long as it is there: a post that becomes another is ended, and another is opened. */
@Embeddable
record PostProfile(
        @Column(name = "unit_code") String unitCode,
        @Column(name = "name_zh") String nameZh,
        @Column(name = "name_en") String nameEn,

        @Enumerated(EnumType.STRING) @Column(name = "leadership")
        Leadership leadership,

        @Column(name = "seats") int seats) {}
