package org.mingjing.bench.quarkus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which fields of powers are withheld today and why, looked up once a day. */
@ApplicationScoped
class DisclosurePolicies {
    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;
    private volatile Today known;

    DisclosurePolicies(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    record Rule(String kind, String field, String disclosure, String reason) {}

    record Today(LocalDate day, int edition, Map<String, String> withheld) {}

    Today today() {
        var day = LocalDate.now();
        var today = known;
        if (today == null || !today.day().equals(day)) {
            var row = (Object[]) entities.createNativeQuery(
                            "select edition, rules::text from disclosure_policy where status = 'ADOPTED' and valid_from <= ?1"
                                    + " order by valid_from desc limit 1",
                            Object[].class)
                    .setParameter(1, day)
                    .getSingleResult();
            today = new Today(day, ((Number) row[0]).intValue(), withheld((String) row[1]));
            known = today;
        }
        return today;
    }

    private Map<String, String> withheld(String rules) {
        var withheld = new LinkedHashMap<String, String>();
        try {
            for (var rule : json.readValue(rules, RULES)) {
                if (rule.disclosure().equals("WITHHELD")
                        && (rule.kind().equals("POWER") || rule.kind().equals("LEVEL"))) {
                    withheld.put(rule.field(), rule.reason());
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return withheld;
    }
}
