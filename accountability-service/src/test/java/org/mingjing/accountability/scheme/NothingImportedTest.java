package org.mingjing.accountability.scheme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

/** A bureau that has just begun. What other tests imported is hidden by empty tables until the transaction ends. */
@QuarkusTest
@TestTransaction
class NothingImportedTest {
    @Inject
    EntityManager entities;

    @Inject
    ScoreSchemes schemes;

    @Inject
    ImportScoreTable importTable;

    @Test
    void thereIsNoScoreWithoutAScheme() {
        nothingIsImported();

        assertThatThrownBy(() -> schemes.of(YearMonth.now()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("score-scheme-missing");
    }

    @Test
    void aTableIsRefusedBeforeTheParts() {
        nothingIsImported();
        var table = new ByteArrayInputStream(SampleScheme.TABLE.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> importTable.take(table, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("score-parts-missing");
    }

    private void nothingIsImported() {
        for (var table : new String[] {"score_parts_edition", "score_table_edition"}) {
            entities.createNativeQuery(
                            "create temporary table " + table + " (like public." + table + ") on commit drop")
                    .executeUpdate();
        }
    }
}
