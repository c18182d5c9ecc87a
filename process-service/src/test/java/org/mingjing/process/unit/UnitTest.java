package org.mingjing.process.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.UnitRecorded;

class UnitTest {
    @Test
    void whatComesLateDoesNotOverwriteWhatIsNewer() {
        var unit = new Unit("U");
        unit.learn(new UnitRecorded("U", null, "OFFICE", "新名", "New"), 8);
        unit.learn(new UnitRecorded("U", null, "OFFICE", "旧名", "Old"), 7);
        assertThat(unit.nameZh()).isEqualTo("新名");
        unit.learn(new UnitRecorded("U", null, "OFFICE", "更新名", "Newer"), 9);
        assertThat(unit.nameEn()).isEqualTo("Newer");
    }
}
