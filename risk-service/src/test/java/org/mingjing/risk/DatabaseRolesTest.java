package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.Db;

/** The role the service runs with cannot rewrite what was decided, and the owner is stopped by the triggers. */
@QuarkusTest
class DatabaseRolesTest {
    private static final String NO_RIGHT = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rating set level = 'III'",
                "delete from rating",
                "truncate rating",
                "update catalogue_decision set decided_by = 'X'",
                "delete from catalogue_decision",
                "truncate catalogue_decision",
                "delete from catalogue_objection",
                "update catalogue_content set content = 'X'",
                "delete from catalogue_content",
                "update power_reform set reason = 'X'",
                "delete from power_reform",
                "truncate power_reform",
                "update power_revision set content = '{}'",
                "update power_revision set valid_from = '2020-01-01'",
                "delete from power_revision",
                "delete from power_look_alike",
                "delete from calendar_edition",
                "update calendar_departure set kind = 'HOLIDAY'",
                "update audit_entry set actor = 'X'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table rating disable trigger rating_append_only",
                "alter table catalogue_decision disable trigger all",
                "drop trigger rating_append_only on rating",
                "alter table power disable trigger power_stays_cancelled",
                "update risk_point_review set minutes = 'other'",
                "delete from risk_point_review_member",
                "delete from risk_point_decision",
                "update risk_point_finding set confirmed = true",
                "update risk_point_review_list set delete_absent = true",
                "update risk_point_review_file set file = ''",
                "delete from risk_point_review_withdrawal",
                "delete from risk_point_review_signature",
                "update measure_review set effective = true",
                "delete from measure_review",
                "update measure_minimum set least = 0",
                "delete from measure_minimum_edition",
                "delete from measure_minimum_withdrawal",
                "delete from measure",
                "alter table power disable trigger power_stays_ended",
                "create table mine (id integer)",
                "drop table rating",
                "alter table rating add column mine text",
                "update rating_scheme set definition = '{}'",
                "delete from rating_scheme",
                "update scheme_period set valid_from = '2000-01-02'",
                "delete from scheme_adoption",
                "update power_judgement set basis = 'x'",
                "delete from level_override",
                "update accepted_case set accepted_on = '2000-01-01'",
                "delete from signal",
                "update signal_entry set reason = 'X'",
                "delete from signal_entry",
                "delete from signal_change",
                "alter table signal_change disable trigger signal_change_stays",
                "truncate signal_entry",
                "delete from warning",
                "update warning_entry set text = 'X'",
                "delete from warning_entry",
                "update warning_scheme set grave_weight = 4",
                "update integrity_file_entry set sealed = 'X'",
                "delete from integrity_file_entry",
                "truncate integrity_file_entry",
                "alter table integrity_file_entry disable trigger integrity_file_entry_append_only",
                "update interest_reading set read_by = 'X'",
                "delete from interest_reading",
                "truncate interest_reading",
                "update integrity_file_reading set read_by = 'X'",
                "delete from integrity_file_reading",
                "truncate integrity_file_reading",
                "drop trigger integrity_file_reading_append_only on integrity_file_reading",
                "delete from integrity_file_approval",
                "update integrity_file_tie_decision set verdict = 'DISMISSED'",
                "delete from integrity_file_tie_decision",
                "alter table integrity_file_approval disable trigger integrity_file_approval_stays",
                "update questionnaire_answer set sheet = '{}'",
                "delete from questionnaire_answer",
                "update questionnaire_token set questionnaire_code = 'X'",
                "alter table warning_entry disable trigger all",
                "update review_record set part = 'X'",
                "delete from review_record",
                "update review_figure set number = 0",
                "update quarterly_review set data_sha256 = repeat('0', 64)",
                "delete from quarterly_review",
                "delete from review_attendance",
                "update review_item set title_zh = 'X'",
                "update review_minutes set text = 'X'",
                "update review_decision set outcome = 'CARRIED'",
                "update review_vote set vote = 'AGAINST'",
                "delete from review_signature",
                "update review_action set due_on = '2030-01-01'",
                "update review_action set assigned_on = '2030-01-01'",
                "update review_rule set quorum_over = 0",
                "update report_section set open = true",
                "update risk_report set content = 'X'",
                "alter table review_record disable trigger all",
                "update public_record_edition set content = '{}'",
                "delete from public_record_edition",
                "delete from public_record",
                "delete from disclosure_policy",
                "update download_file set sha256 = 'x'",
                "delete from rating_proposal",
                "delete from catalogue",
                "update catalogue_line set level = 'III'",
                "set session_replication_role = replica"
            })
    void the_runtime_role_is_refused(String statement) throws SQLException {
        try (var runtime = Db.asRuntime();
                var attempt = runtime.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(NO_RIGHT));
        }
    }

    @Test
    void lines_that_the_gates_decided_on_neither_go_nor_come() throws SQLException {
        var unit = importedUnit();
        ratedPower(unit);
        var code = published(unit);

        try (var runtime = Db.asRuntime();
                var attempt = runtime.createStatement()) {
            var lines =
                    " from catalogue_line where catalogue_id = (select id from catalogue where code = '" + code + "')";
            assertThatThrownBy(() -> attempt.execute("delete" + lines))
                    .hasMessageContaining("stay once it is submitted");
            assertThatThrownBy(() -> attempt.execute("insert into catalogue_line select *" + lines))
                    .hasMessageContaining("stay once it is submitted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rating set level = 'III'",
                "delete from rating",
                "truncate rating cascade",
                "update catalogue_decision set decided_by = 'X'",
                "delete from catalogue_decision",
                "truncate catalogue_decision cascade",
                "update catalogue_content set content = 'X'",
                "delete from catalogue_content",
                "truncate catalogue_content",
                "update power_reform set reason = 'X'",
                "delete from power_reform",
                "truncate power_reform",
                "update rating_scheme set definition = '{}'",
                "delete from scheme_period",
                "update power_judgement set basis = 'x'",
                "update signal_entry set reason = 'X'",
                "delete from warning_entry",
                "truncate warning_entry",
                "update integrity_file_entry set sealed = 'X'",
                "delete from integrity_file_entry",
                "truncate integrity_file_entry",
                "update interest_reading set read_by = 'X'",
                "delete from interest_reading",
                "truncate interest_reading",
                "update integrity_file_reading set read_by = 'X'",
                "delete from integrity_file_reading",
                "truncate integrity_file_reading",
                "update integrity_file_tie_decision set verdict = 'DISMISSED'",
                "delete from integrity_file_tie_decision",
                "truncate integrity_file_tie_decision",
                "update review_record set part = 'X'",
                "delete from review_record",
                "truncate review_record",
                "update review_figure set number = 0",
                "delete from review_decision",
                "delete from review_vote",
                "delete from review_signature",
                "update risk_report set content = 'X'",
                "delete from risk_report",
                "update public_record_edition set content = '{}'",
                "delete from questionnaire_answer"
            })
    void the_triggers_stop_even_the_owner(String statement) throws SQLException {
        try (var owner = Db.asOwner();
                var attempt = owner.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement)).hasMessageContaining("append-only");
        }
    }
}
