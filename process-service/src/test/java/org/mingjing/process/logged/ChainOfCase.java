package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.testkit.Db;

/** The entries of a case as the log has them: bytes and hashes. */
final class ChainOfCase {
    static final ObjectMapper JSON = new ObjectMapper();

    private ChainOfCase() {}

    static void isWholeAndSealed(List<byte[]> bodies) throws IOException {
        isAChain(bodies);
        var last = JSON.readTree(bodies.get(bodies.size() - 1)).path("case");
        assertThat(last.path("count").asInt()).isEqualTo(bodies.size());
    }

    static void isAChain(List<byte[]> bodies) throws IOException {
        String name = null;
        JsonNode previous = JSON.nullNode();
        for (int at = 0; at < bodies.size(); at++) {
            var link = JSON.readTree(bodies.get(at)).path("case");
            name = name == null ? link.path("name").asText() : name;
            assertThat(link.path("name").asText()).isEqualTo(name);
            assertThat(link.path("no").asInt()).isEqualTo(at + 1);
            assertThat(link.path("previous")).isEqualTo(previous);
            previous = JSON.getNodeFactory().textNode(Hash.leaf(bodies.get(at)).toString());
        }
    }

    static List<String> kinds(List<byte[]> bodies) throws IOException {
        var kinds = new ArrayList<String>();
        for (var body : bodies) {
            kinds.add(JSON.readTree(body).path("kind").asText());
        }
        return kinds;
    }

    static List<byte[]> entriesOf(Case file) throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement("select i.body from disclosure.case_chain c"
                        + " join log_chain l on l.name = c.pseudonym join log_inbox i on i.id = l.inbox_id"
                        + " where c.case_number = ? order by l.no")) {
            query.setString(1, file.number());
            try (var rows = query.executeQuery()) {
                var bodies = new ArrayList<byte[]>();
                while (rows.next()) {
                    bodies.add(rows.getBytes(1));
                }
                return bodies;
            }
        }
    }
}
