package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.process.logged.ChainOfCase.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.process.alert.CardActed;
import org.mingjing.process.alert.CardSubject;
import org.mingjing.process.alert.RefusedCharge;
import org.mingjing.testkit.Db;

/** Nobody reads from the log how grave a card was, what it was for or how it ended. */
@QuarkusTest
class LoggedCardTest {
    private static final List<String> STATES = List.of("ISSUED", "FEEDBACK", "UPHELD", "MITIGATED", "REVOKED");
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-05T10:00:00+08:00");
    private static final RefusedCharge CHARGE =
            new RefusedCharge("F-01", 1, "650.00", "payer", "charge-above-lower-limit", "HANDLER-1");

    @Inject
    Event<CardActed> acted;

    private record Rule(String trigger, String grade, int version, String basis) {}

    @Test
    void cards_of_any_rule_in_any_state_differ_in_their_commitments_alone() throws Exception {
        var rules = rules();
        assertThat(rules).extracting(Rule::grade).contains("WARNING", "YELLOW", "RED", "RED_STATUTORY");
        var cards = new ArrayList<CardActed>();
        for (var rule : rules) {
            for (var state : STATES) {
                cards.add(card(rule, state, null, null));
            }
        }
        cards.add(card(rules.get(0), "ISSUED", null, CHARGE));

        assertThat(publicOf(cards)).containsExactly("""
                {"about":{},"at":"2026-01-05T02:00:00Z","basis":null,"case":null,"fields":%s,"form":1,\
                "kind":"card.changed","late":true,"office":null}""".formatted(paths()));
    }

    /** Of cases that are kept elsewhere: each card begins a chain, by the unit and the power that stand in no entry of it. */
    @Test
    void cards_of_cases_differ_in_the_name_of_the_case_besides() throws Exception {
        var cards = new ArrayList<CardActed>();
        for (var rule : rules()) {
            cards.add(card(rule, "ISSUED", "ELSEWHERE-" + UUID.randomUUID(), null));
        }
        cards.add(card(rules().get(0), "ISSUED", "ELSEWHERE-" + UUID.randomUUID(), CHARGE));

        assertThat(publicOf(cards)).containsExactly("""
                {"about":{},"at":"2026-01-05T02:00:00Z","basis":null,"case":{"no":1,"previous":null},"fields":%s,"form":1,\
                "kind":"card.changed","late":true,"office":null}""".formatted(paths()));
    }

    private static CardActed card(Rule rule, String state, String caseNumber, RefusedCharge charge) {
        return new CardActed(
                "LC-" + UUID.randomUUID(),
                state,
                rule.grade(),
                rule.trigger(),
                rule.version(),
                rule.basis(),
                new CardSubject("P-" + rule.grade(), "U-" + rule.trigger(), caseNumber, null, null),
                state.equals("ISSUED") ? null : "SUPERVISOR-1",
                state.equals("ISSUED") ? null : "words",
                charge,
                AT);
    }

    /** What everybody reads in their entries, without commitments and names, each but once. */
    private HashSet<String> publicOf(List<CardActed> cards) throws SQLException, IOException {
        QuarkusTransaction.requiringNew().run(() -> cards.forEach(acted::fire));
        var read = new HashSet<String>();
        for (var card : cards) {
            var entry = (ObjectNode) JSON.readTree(body("card:" + card.code() + ":" + card.state()));
            // When it was written, and after which checkpoint, is that of the test.
            entry.remove(List.of("written", "known"));
            entry.set("fields", JSON.valueToTree(names((ObjectNode) entry.path("fields"))));
            if (entry.path("case") instanceof ObjectNode link) {
                assertThat(link.remove("name").asText()).matches("[a-z2-7]{26}");
            }
            read.add(entry.toString());
        }
        return read;
    }

    /** Whatever is no hash under a path would be something said. */
    private static List<String> names(ObjectNode fields) {
        assertThat(fields).allSatisfy(hash -> assertThat(hash.asText()).matches("[A-Za-z0-9+/]{43}="));
        var names = new ArrayList<String>();
        fields.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String paths() throws IOException {
        return JSON.writeValueAsString(
                Kind.CARD_CHANGED.paths().stream().sorted().toList());
    }

    private static List<Rule> rules() throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement("select trigger, grade, version, basis_zh from alert_rule");
                var rows = query.executeQuery()) {
            var rules = new ArrayList<Rule>();
            while (rows.next()) {
                rules.add(new Rule(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4)));
            }
            return rules;
        }
    }

    private static byte[] body(String key) throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement(
                        "select body from log_inbox where producer = 'process-service' and producer_key = ?")) {
            query.setString(1, key);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).as(key).isTrue();
                return row.getBytes(1);
            }
        }
    }
}
