package org.mingjing.risk.integrityfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.official.DutyKind;
import org.mingjing.risk.official.Period;
import org.mingjing.risk.official.Tenures.Charge;
import org.mingjing.risk.official.Tenures.Tenure;

/** What somebody held is found however much it is, and also when it is there no more. */
@QuarkusTest
class PowersHeldTest {
    private static final LocalDate LISTED = TODAY.minusDays(30);
    private static final LocalDate MOVED = TODAY.minusDays(10);

    @Inject
    PowersHeld powersHeld;

    @Inject
    SessionFactory sessions;

    @Test
    void who_led_a_unit_held_also_what_ended_or_moved_away_meanwhile() {
        var bureau = importedUnit();
        var unit = fresh("T");
        var next = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(unit, bureau) + unitRow(next, bureau))
                .statusCode(200);
        var other = importedUnit();
        var moved = listedPower(unit, LISTED);
        var ended = listedPower(other, LISTED);
        revise(leaderOf(bureau).header("If-Match", "*"), moved, MOVED, "", statement(next))
                .statusCode(200);
        cancel(ended);

        assertThat(held(head(unit, LISTED, null), head(other, LISTED, null), head(next, LISTED, null)))
                .extracting(HeldPower::powerCode, HeldPower::unitCode, HeldPower::until, HeldPower::on)
                .containsExactlyInAnyOrder(
                        tuple(moved, unit, MOVED.minusDays(1), MOVED.minusDays(1)),
                        tuple(ended, other, TODAY.minusDays(1), TODAY.minusDays(1)),
                        tuple(moved, next, null, TODAY));
        assertThat(held(head(unit, LISTED, MOVED.minusDays(5)), head(unit, MOVED, null), head(next, LISTED, LISTED)))
                .extracting(HeldPower::powerCode, HeldPower::until, HeldPower::on)
                .containsExactly(tuple(moved, MOVED.minusDays(5), MOVED.minusDays(5)));
    }

    @Test
    void as_many_statements_read_thirty_charges_as_one() {
        var unit = importedUnit();
        var power = importedPower(unit);
        var others = List.of(importedPower(unit), importedPower(unit));
        var one = List.of(charge(DutyKind.EXAMINE, power));
        var thirty = Stream.concat(
                        Stream.of(charge(DutyKind.OVERSEE, unit), charge(DutyKind.OVERSEE, importedUnit())),
                        LongStream.range(0, 14)
                                .boxed()
                                .flatMap(i -> others.stream().map(code -> charge(DutyKind.APPROVE, code))))
                .toList();
        assertThat(thirty).hasSize(30);

        assertThat(statements(one)).isEqualTo(4);
        assertThat(statements(thirty)).isEqualTo(4);
    }

    private long statements(List<Charge> charges) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        // The least of several: what else the service does at the same time is counted too.
        var least = LongStream.range(0, 5)
                .map(round -> {
                    statistics.clear();
                    held(new Tenure("POST", "U", false, new Period(LISTED, null), charges));
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }

    private List<HeldPower> held(Tenure... posts) {
        return QuarkusTransaction.requiringNew().call(() -> powersHeld.of(List.of(posts), TODAY));
    }

    private static Tenure head(String unit, LocalDate from, LocalDate until) {
        return new Tenure("POST-" + unit, unit, true, new Period(from, until), List.of());
    }

    private static Charge charge(DutyKind kind, String subject) {
        return new Charge(kind, subject, new Period(LISTED, null));
    }
}
