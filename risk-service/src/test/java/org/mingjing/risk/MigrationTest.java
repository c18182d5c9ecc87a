package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.TestPostgres;

/** What a database of version 009 kept means the same in the newest one. */
class MigrationTest {
    private static TestPostgres postgres;
    private static Connection database;

    @BeforeAll
    static void anOldDatabaseBroughtUpToDate() throws IOException, SQLException {
        postgres = TestPostgres.start();
        database = DriverManager.getConnection(postgres.url(), "mingjing_test_owner", "owner");
        migrateTo("009");
        run(rows("009"));
        migrateTo("095");
        run("insert into official (id, code, unit_code, name, version)"
                + " values (gen_random_uuid(), 'OLD-CHIEF', 'OLD', '旧科长', 3)");
        migrateTo("118");
        run(rows("118"));
        migrateTo("131");
        run("update catalogue set state = 'WITHDRAWN' where code = 'TWO-2027-1'; insert into catalogue_decision (id,"
                + " catalogue_id, gate, outcome, content_hash, reason, decided_by, decided_at) select gen_random_uuid(), id,"
                + " 'SUBMISSION', 'WITHDRAWN', content_hash, '不再需要', 'LEADER', now() from catalogue where code ="
                + " 'TWO-2027-1'; insert into catalogue (id, code, unit_code, year, edition, state, content_hash, version)"
                + " values ('01970000-0000-7000-8000-000000000005', 'TWO-2027-2', 'TWO', 2027, 2, 'DRAFT',"
                + " repeat('3', 64), 0)");
        migrateTo("145");
        run("insert into risk_point_review (id, held_on, minutes, recorded_by, recorded_at) values"
                + " ('01970000-0000-7000-8000-000000000006', '2026-11-02', '逐条讨论', 'ANALYST', now());"
                + " insert into risk_point_review_list (review_id, file, sha256, delete_absent, sent_at) values"
                + " ('01970000-0000-7000-8000-000000000006', 'code', repeat('0', 64), false, now())");
        migrateTo("latest");
    }

    private static String rows(String version) throws IOException {
        try (var rows = MigrationTest.class.getResourceAsStream("/migration/version-" + version + ".sql")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(postgres.url(), "mingjing_test_owner", "owner")
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("runtime", "mingjing_test_runtime"))
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
        postgres.stop();
    }

    @Test
    void a_level_of_then_is_what_was_derived_and_ratings_still_cannot_be_changed() throws SQLException {
        assertThat(
                        row(
                                "select level, derived_level, override_id, counted_cases from rating where power_code = 'OLD-1'"))
                .containsExactly("III", "III", null, 0);
        assertThatThrownBy(() -> row("update rating set level = 'I' returning level"))
                .hasMessageContaining("append-only");
    }

    @Test
    void an_open_proposal_is_about_evidence_and_others_may_stand_beside_it() throws SQLException {
        assertThat(row("select reason, status, counted_cases from rating_proposal where power_code = 'OLD-1'"))
                .containsExactly("EVIDENCE", "OPEN", 0);
        assertThat(anotherProposal("LEADER")).containsExactly("OPEN");
        assertThatThrownBy(() -> anotherProposal("EVIDENCE")).hasMessageContaining("rating_proposal_one_open_key");
    }

    @Test
    void a_power_and_its_unit_have_a_first_revision_and_a_cancelled_one_the_document_that_ended_it()
            throws SQLException {
        assertThat(row("select no, effect, name_zh from unit_revision where unit_code = 'OLD'"))
                .containsExactly(1, "EXISTS", "旧科室");
        assertThat(row("select r.no, r.state, p.revisions, content::json -> 'profile' ->> 'importance',"
                        + " content::json #>> '{details,legalBases,0,text}'"
                        + " from power_revision r join power p on p.code = r.power_code where p.code = 'OLD-1'"))
                .containsExactly(1, "EFFECTIVE", 1, "2", "《教师法》第十三条");
        assertThat(row("select f.kind, f.document_no, f.reason, p.reforms from power_reform f"
                        + " join power p on p.code = f.power_code where p.code = 'OLD-2'"))
                .containsExactly("CANCEL", "教发〔2025〕1号", "依据废止", 1);
    }

    @Test
    void an_official_who_could_only_be_overwritten_has_a_first_record() throws SQLException {
        assertThat(row("select r.no, r.effect, r.unit_code, r.name, r.recorded_by, o.left_on from official_record r"
                        + " join official o on o.code = r.official_code where o.code = 'OLD-CHIEF'"))
                .containsExactly(1, "IN_SERVICE", "OLD", "旧科长", "migration", null);
    }

    @Test
    void a_risk_point_counts_as_confirmed() throws SQLException {
        assertThat(row("select status, review_id from risk_point where code = 'OLD-1-R1'"))
                .containsExactly("CONFIRMED", null);
    }

    @Test
    void the_list_of_a_review_keeps_its_bytes_and_is_held_against_what_is_known_now() throws SQLException {
        assertThat(row("select encode(f.file, 'escape'), t.due_at <= now() from risk_point_review_file f"
                        + " join timer t on t.kind = 'risk-point-review-watch' and t.subject = f.review_id::text"))
                .containsExactly("code", true);
    }

    @Test
    void signals_have_weight_day_and_a_first_entry() throws SQLException {
        assertThat(row("select s.weight, s.occurred_on::text, s.power_known, e.kind from signal s"
                        + " join signal_entry e on e.signal_id = s.id where s.fact = 'COMPLAINT:1'"))
                .containsExactly(3, "2025-06-02", true, "RECORDED");
        assertThat(row("select s.weight, s.occurred_on::text, s.power_known, e.kind, e.reason from signal s"
                        + " join signal_entry e on e.signal_id = s.id where s.fact = 'RED_CARD:2'"))
                .containsExactly(5, "2025-06-03", false, "WITHDRAWN", "REVOKED");
    }

    @Test
    void a_filed_catalogue_keeps_its_lines_and_its_hash_and_is_watched_again() throws SQLException {
        assertThat(
                        row(
                                "select c.state, c.content_hash, c.drawn_by, l.score::text, l.level, l.measures, l.points"
                                        + " from catalogue c join catalogue_line l on l.catalogue_id = c.id where c.code = 'OLD-2025-1'"))
                .containsExactly("FILED", "b".repeat(64), null, "2.10", "III", null, null);
        // The one that is on its way, and the one in force.
        assertThat(row("select string_agg(subject, ',' order by subject) from timer where kind = 'catalogue-watch'"
                        + " and subject like 'OLD%'"))
                .containsExactly("OLD-2024-1,OLD-2025-1");
        assertThat(row("select count(*)::int from catalogue_decision where outcome = 'PASSED'"))
                .containsExactly(6);
    }

    @Test
    void of_several_catalogues_of_a_unit_one_stays_in_force_and_one_on_its_way() throws SQLException {
        assertThat(row("select string_agg(code || ' ' || state, ', ' order by code) from catalogue"
                        + " where unit_code = 'OLD'"))
                .containsExactly("OLD-2023-1 SUPERSEDED, OLD-2024-1 PUBLISHED, OLD-2025-1 FILED, OLD-2026-1 WITHDRAWN");
        assertThat(row("select c.code, d.decided_by from catalogue_decision d join catalogue c on c.id = d.catalogue_id"
                        + " where d.outcome = 'WITHDRAWN' and c.unit_code = 'OLD'"))
                .containsExactly("OLD-2026-1", "system");
    }

    @Test
    void what_one_person_laid_down_for_the_levels_stays_adopted_with_no_moment_until_two_withdraw_it()
            throws SQLException {
        assertThat(
                        row(
                                "select e.edition, e.valid_from::text, e.status, e.decided_by, e.decided_at, m.level"
                                        + " from measure_minimum_edition e join measure_minimum m on m.edition = e.edition where e.edition = 2"))
                .containsExactly(2, "2099-01-01", "APPROVED", "OLD-SUPERVISOR", null, "I");
        assertThatThrownBy(() -> row(
                        "update measure_minimum_edition set withdrawn_on = now() where edition = 2 returning edition"))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void a_warning_keeps_what_it_counted_and_from_when_its_days_run_and_what_is_late_is_told_again()
            throws SQLException {
        assertThat(row("select w.correction_ordered_on::text, s.fact, t.due_at <= now() from warning w"
                        + " join warning_signal s on s.warning_id = w.id"
                        + " join timer t on t.kind = 'warning-overdue' and t.subject = w.code || ' CORRECTION'"))
                .containsExactly("2025-06-17", "COMPLAINT:1", true);
    }

    @Test
    void the_office_has_two_weeks_for_a_warning_that_lay_with_the_warned() throws SQLException {
        assertThat(
                        row(
                                "select w.office_due_on - cast(now() at time zone 'Asia/Shanghai' as date), t.due_at > now()"
                                        + " from warning w join timer t on t.kind = 'warning-overdue' and t.subject = w.code || ' CHECK'"))
                .containsExactly(14, true);
    }

    @Test
    void of_two_warnings_to_an_official_that_waited_to_be_decided_the_last_does() throws SQLException {
        assertThat(row("select string_agg(w.code || ' ' || w.state, ', ' order by w.code), max(e.recorded_by)"
                        + " from warning w left join warning_entry e on e.warning_id = w.id"
                        + " where w.official_code = 'OLD-CHIEF'"))
                .containsExactly("OLD-W-1 DISMISSED, OLD-W-2 RAISED", "system");
    }

    @Test
    void a_copy_of_what_was_heard_before_it_began_says_since_when_it_knows() throws SQLException {
        assertThat(row("select copy, since = current_date, told from late_copy"))
                .containsExactly("CARDS", true, null);
    }

    @Test
    void what_was_published_last_is_in_force_whatever_year_it_is_for_and_is_watched() throws SQLException {
        assertThat(row("select string_agg(code || ' ' || state, ', ' order by code) from catalogue"
                        + " where unit_code = 'FAR'"))
                .containsExactly("FAR-2026-2 PUBLISHED, FAR-2062-1 SUPERSEDED");
        assertThat(row("select count(*)::int from timer where kind = 'catalogue-watch' and subject = 'FAR-2026-2'"))
                .containsExactly(1);
    }

    @Test
    void what_was_given_up_is_followed_by_what_was_drawn_up_in_its_place_in_whichever_order_of_years()
            throws SQLException {
        assertThat(row("select string_agg(c.code || ' ' || coalesce(next.code, '-'), ', ' order by c.code)"
                        + " from catalogue c left join catalogue next on next.id = c.followed_by"
                        + " where c.unit_code in ('OLD', 'TWO') and c.state in ('WITHDRAWN', 'DRAFT')"))
                .containsExactly("OLD-2026-1 OLD-2025-1, TWO-2026-2 TWO-2027-1, TWO-2027-1 TWO-2027-2, TWO-2027-2 -");
    }

    @Test
    void what_was_published_waits_to_be_a_public_record_under_a_first_policy() throws SQLException {
        assertThat(row("select string_agg(distinct power_code, ',') from public_record_pending"))
                .containsExactly("OLD-1");
        assertThat(row("select edition, valid_from::text, status from disclosure_policy"))
                .containsExactly(1, "2000-01-01", "ADOPTED");
        assertThat(row("select count(*)::int from download_snapshot")).containsExactly(0);
    }

    private static List<Object> anotherProposal(String reason) throws SQLException {
        return row("insert into rating_proposal (id, power_code, base_rating_no, facts, evidence_facts, evidence_grade,"
                + " used_after_cancellation, from_level, to_level, derivation_zh, derivation_en, status, opened_at, version,"
                + " reason, counted_cases) values (gen_random_uuid(), 'OLD-1', 1, 'x', 0, 1, false, 'III', 'III', 'x', 'x',"
                + " 'OPEN', now(), 0, '" + reason + "', 0) returning status");
    }

    /** The one row of an answer. */
    private static List<Object> row(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            var values = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                values.add(rows.getObject(i));
            }
            assertThat(rows.next()).as("more than one row: " + sql).isFalse();
            return values;
        }
    }
}
