package org.mingjing.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Public risk points in the database of risk-service, which then makes them found by their words. */
final class SearchLoad {
    /**
     * Among so many points the words that are named by the size occur in 100 and 1,000 of them, evenly spread, the common one in
     * half; each unit has 100 points and each power four.
     */
    private static final String POINTS = """
            insert into public_record (no, kind, code, power_code, unit_code, type, level, catalogue_code, power_revision, edition,
                since, content, withdrawn, indexed)
            select first + n, 'RISK_POINT', 'BENCH-' || size || '-R' || n, 'BENCH-' || size || '-' || n / 4,
                'BENCH-' || size || '-' || n / 100, (array['LICENSE', 'PENALTY', 'REWARD'])[1 + n / 4 % 3],
                (array['I', 'II', 'III'])[1 + n % 3], 'BENCH', 1, 1, now(),
                json_build_object('code', 'BENCH-' || size || '-R' || n, 'powerCode', 'BENCH-' || size || '-' || n / 4,
                    'powerNameZh', (array['教师资格认定', '民办学校审批', '大宗物品采购', '招生录取', '收费备案'])[1 + n / 4 % 5],
                    'unitCode', 'BENCH-' || size || '-' || n / 100, 'step', 'EXAMINE', 'kind', 'MISCONDUCT', 'channel', 'SELF',
                    'descriptionZh', (array['核查', '验收', '评审', '公示', '复核', '拨款', '检查'])[1 + n % 7]
                        || (array['走过场', '收受礼金', '放宽条件', '拖延办理', '优亲厚友'])[1 + n / 7 % 5]
                        || case n % 2 when 0 then ',常见' else '' end
                        || case n % (size / 100) when 1 then ',罕' || size else '' end
                        || case n % (size / 1000) when 3 then ',稀' || size else '' end,
                    'descriptionEn', 'Risk ' || n, 'level', (array['I', 'II', 'III'])[1 + n % 3],
                    'type', (array['LICENSE', 'PENALTY', 'REWARD'])[1 + n / 4 % 3], 'proposedBy', null, 'evidence', null)::text,
                false, false
            from generate_series(0, ? - 1) n, (select coalesce(max(no), -1) + 1 as first, ? as size from public_record) s
            """;

    private final Path folder;

    SearchLoad(Path folder) {
        this.folder = folder;
    }

    void fill(int points) throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk");
                var fill = connection.prepareStatement(POINTS)) {
            fill.setInt(1, points);
            fill.setInt(2, points);
            fill.executeUpdate();
        }
    }

    void awaitIndexed() throws SQLException {
        try (var connection = Databases.open(folder, "mingjing_risk");
                var waiting =
                        connection.prepareStatement("select exists (select from public_record where not indexed)")) {
            boolean more = true;
            while (more) {
                LockSupport.parkNanos(500_000_000);
                try (var row = waiting.executeQuery()) {
                    row.next();
                    more = row.getBoolean(1);
                }
            }
        }
    }
}
