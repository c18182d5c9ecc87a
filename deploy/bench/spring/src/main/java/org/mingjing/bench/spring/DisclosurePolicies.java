package org.mingjing.bench.spring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which fields of powers are withheld today and why, looked up once a day. */
@Component
class DisclosurePolicies {
    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private volatile Today known;

    DisclosurePolicies(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Rule(String kind, String field, String disclosure, String reason) {}

    record Today(LocalDate day, int edition, Map<String, String> withheld) {}

    Today today() {
        var day = LocalDate.now();
        var today = known;
        if (today == null || !today.day().equals(day)) {
            today = jdbc.queryForObject(
                    "select edition, rules from disclosure_policy where status = 'ADOPTED' and valid_from <= ?"
                            + " order by valid_from desc limit 1",
                    (row, n) -> new Today(day, row.getInt(1), withheld(row.getString(2))),
                    day);
            known = today;
        }
        return today;
    }

    private Map<String, String> withheld(String rules) {
        var withheld = new LinkedHashMap<String, String>();
        for (var rule : json.readValue(rules, RULES)) {
            if (rule.disclosure().equals("WITHHELD") && (rule.kind().equals("POWER") || rule.kind().equals("LEVEL"))) {
                withheld.put(rule.field(), rule.reason());
            }
        }
        return withheld;
    }
}
