package org.mingjing.risk.integrityfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.integrityfile.FileFixtures.FILES;
import static org.mingjing.risk.integrityfile.FileFixtures.own;
import static org.mingjing.risk.integrityfile.FileFixtures.put;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.IntegrityFileReminded;
import org.mingjing.kit.timer.Timers;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A file that nobody keeps up is known to who supervises and to who should keep it up. */
@QuarkusTest
class OldFilesTest {
    @Inject
    AdjustableClock clock;

    @Inject
    OldFiles oldFiles;

    @Inject
    Timers timers;

    private String unit;
    private String someone;

    @BeforeEach
    void anOfficial() {
        unit = importedUnit();
        someone = official(unit, "OTHER");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void files_that_nobody_kept_up_for_a_year_are_listed_by_code() {
        old(supervisor())
                .body(named(someone) + ".unitCode", equalTo(unit))
                .body(named(someone) + ".lastOn", nullValue());
        var themself = As.role("supervisor").unit("EB-JC").official(someone);
        old(themself.request()).body("items.official", not(hasItem(someone)));
        put(self(unit, someone), someone, own("本年收入")).statusCode(201);
        var put = LocalDate.now(clock);
        old(supervisor()).body("items.official", not(hasItem(someone)));

        clock.set(put.plusYears(1));
        old(auditor()).body("items.official", not(hasItem(someone)));
        clock.set(put.plusYears(1).plusDays(1));
        old(committee()).body(named(someone) + ".lastOn", equalTo(put.toString()));
        leaderOf(unit).get(FILES + "not-updated").then().statusCode(403);
    }

    @Test
    void official_and_unit_are_reminded_of_a_file_that_nobody_opened() {
        var today = LocalDate.now(clock);
        var withoutPost = official(unit);

        QuarkusTransaction.requiringNew()
                .run(() -> timers.set(RemindOfOldFiles.TIMER, RemindOfOldFiles.ALL, clock.instant()));

        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", IntegrityFileReminded.class))
                                .contains(
                                        new IntegrityFileReminded(someone, unit, null),
                                        new IntegrityFileReminded(withoutPost, unit, null)));
        old(supervisor()).body(named(someone) + ".remindedOn", equalTo(today.toString()));
    }

    @Test
    void a_stretch_of_files_begins_behind_the_official_who_ended_the_one_before() {
        assertThat(stretchBehind(someone)).doesNotContain(someone);
        assertThat(stretchBehind(someone.substring(0, someone.length() - 1))).startsWith(someone);
    }

    private List<String> stretchBehind(String official) {
        return QuarkusTransaction.requiringNew()
                .call(() -> oldFiles.stretch(official, LocalDate.now(clock), Set.of()).stream()
                        .map(OldFile::official)
                        .toList());
    }

    /** From just before the official on: other tests leave officials too. */
    private ValidatableResponse old(RequestSpecification as) {
        String after = null;
        while (true) {
            var request = as.queryParam("limit", 200);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get(FILES + "not-updated")
                    .then()
                    .statusCode(200);
            after = page.extract().path("next");
            List<String> officials = page.extract().path("items.official");
            if (after == null || officials.get(officials.size() - 1).compareTo(someone) >= 0) {
                return page;
            }
        }
    }

    private static String named(String official) {
        return "items.find { it.official == '" + official + "' }";
    }
}
