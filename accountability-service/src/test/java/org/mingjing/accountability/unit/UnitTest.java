package org.mingjing.accountability.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.UnitRecorded;

class UnitTest {
    @Test
    void lateNewsDoNotOverwriteNewerOnes() {
        var unit = new Unit("EB-JSZG");
        unit.learn(new UnitRecorded("EB-JSZG", "EB", "OFFICE", "教师科", "Teachers"), 2);
        unit.learn(new UnitRecorded("EB-JSZG", "EB-RSK", "OFFICE", "教师科", "Teachers"), 1);

        assertThat(unit.parentCode()).isEqualTo("EB");
    }
}
