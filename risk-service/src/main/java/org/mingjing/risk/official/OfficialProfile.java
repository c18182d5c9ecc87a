package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record OfficialProfile(
        @Column(name = "unit_code") String unitCode,
        @Column(name = "name") String name) {}
