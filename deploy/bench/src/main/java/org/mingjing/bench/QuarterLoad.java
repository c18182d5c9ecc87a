package org.mingjing.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a quarter of a bureau left behind, in the database of risk-service: powers of its sections and everything on them. */
final class QuarterLoad {
    private static final String POWERS = """
            insert into power (id, code, unit_code, type, scope, name_zh, name_en, legal_basis, led_by, public_attention,
                delegated_by_superior, discretion, importance, yearly_cases, corruption_probability, statutory_limit,
                statutory_unit, promised_limit, promised_unit, status, reforms, revisions, rating_state, rating_no,
                revision, version)
            select gen_random_uuid(), b || '-' || n, b || '-S' || n % sections, 'LICENSE', 'UNIT', '测速权力' || n, 'Power ' || n,
                '《行政许可法》第十二条', (array['HEAD', 'DEPUTY', 'OTHER', 'OTHER'])[1 + n % 4],
                (array['HIGH', 'MEDIUM', 'LOW', 'LOW', 'LOW'])[1 + n % 5], n % 7 = 0,
                (array['NONE', 'NARROW', 'WIDE', 'NONE'])[1 + n / 3 % 4], 1 + n % 5, n % 120, 1 + n / 5 % 5, 20, 'WORKING_DAY',
                10, 'WORKING_DAY', 'EFFECTIVE', 0, 1, 'UNRATED', 0, 0, 0
            from (select ? as b, ? as sections) given, generate_series(1, ?) n
            """;

    /** Four points, two steps beside the three on which risk is looked for, two measures and two signals a power. */
    private static final List<String> ON_POWERS = List.of("""
            with review as (insert into risk_point_review (id, held_on, minutes, recorded_by)
                select gen_random_uuid(), last, '测速', 'BENCH' from quarter returning id)
            insert into risk_point (id, code, power_code, step, kind, channel, description_zh, status, proposed_by, proposed_on,
                evidence, review_id, decided_on, version)
            select gen_random_uuid(), p.code || '-R' || k, p.code, (array['EXAMINE', 'APPROVE'])[1 + k % 2], 'SOLE_DECISION', 'SELF',
                '一人说了算', 'CONFIRMED', 'BENCH', last, '测速', review.id, last, 0
            from powers p, quarter, review, generate_series(1, 4) k
            """, """
            insert into risk_point_decision (id, review_id, risk_point_code, outcome)
            select gen_random_uuid(), r.review_id, r.code, 'CONFIRMED' from risk_point r join powers p on p.code = r.power_code
            """, """
            insert into procedure (power_code, revision, version) select code, 1, 0 from powers
            """, """
            insert into procedure_step (power_code, position, step_no, stage, kind, actor, name_zh, name_en)
            select p.code, k, k, 'HANDLE', (array['ACCEPT', 'EXAMINE', 'APPROVE', 'SIGN', 'DELIVER'])[k], 'UNIT', '环节' || k, 'Step ' || k
            from powers p, generate_series(1, 5) k
            """, """
            insert into measure (id, code, power_code, kind, description, owner, due_on, status, planned_on, planned_by, reminders,
                version)
            select gen_random_uuid(), p.code || '-M1', p.code, 'RULE', '制定细则', 'BENCH', last, 'PLANNED', last, 'BENCH', 0, 0
            from powers p, quarter
            """, """
            insert into measure (id, code, power_code, kind, description, owner, due_on, status, planned_on, planned_by, reminders,
                in_place_on, put_in_place_by, evidence_description, reviewed_on, version)
            select gen_random_uuid(), p.code || '-M2', p.code, 'SPLIT', '分岗办理', 'BENCH', last, 'EFFECTIVE', last, 'BENCH', 0, last,
                'BENCH', '分工文件', last, 0
            from powers p, quarter where p.n % 2 = 0
            """, """
            insert into measure_review (id, measure_id, effective, finding, reviewed_on, reviewed_by)
            select gen_random_uuid(), m.id, true, '抽查十件', last, 'BENCH'
            from measure m join powers p on p.code = m.power_code, quarter where m.status = 'EFFECTIVE'
            """, """
            insert into signal (id, fact, source, power_code, weight, occurred_on, evidence, evidence_pairs, recorded_by, recorded_at,
                power_known, revision, version)
            select gen_random_uuid(), 'INSPECTION ' || p.code || '-' || k, 'INSPECTION', p.code, 1 + k % 3, last, '测速', '{测速}',
                'BENCH', last::timestamptz, true, 1, 0
            from powers p, quarter, generate_series(1, 2) k
            """);

    private static final String OF_BUREAU = """
            with powers as (select code, split_part(code, '-', 3)::int as n from power where code like ? || '-%'),
                quarter as (select date_trunc('quarter', now() at time zone 'Asia/Shanghai')::date - 1 as last)
            """;

    private final Path folder;

    QuarterLoad(Path folder) {
        this.folder = folder;
    }

    /** @param bureau a code with one hyphen in it */
    void fill(String bureau, int sections, int powers) throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk")) {
            connection.setAutoCommit(false);
            try (var fillPowers = connection.prepareStatement(POWERS)) {
                fillPowers.setString(1, bureau);
                fillPowers.setInt(2, sections);
                fillPowers.setInt(3, powers);
                fillPowers.executeUpdate();
            }
            for (var statement : ON_POWERS) {
                execute(connection, statement, bureau);
            }
            connection.commit();
        }
    }

    /** How many records stand behind the figures of a review. */
    int records(String review) throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk");
                var query = connection.prepareStatement("select count(*) from review_record r"
                        + " join quarterly_review q on q.id = r.review_id where q.code = ?")) {
            query.setString(1, review);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void execute(Connection connection, String statement, String bureau) throws SQLException {
        // What begins with a with of its own only continues the list.
        var text = statement.startsWith("with ")
                ? OF_BUREAU.stripTrailing() + ",\n" + statement.substring("with ".length())
                : OF_BUREAU + statement;
        try (var fill = connection.prepareStatement(text)) {
            fill.setString(1, bureau);
            fill.executeUpdate();
        }
    }
}
