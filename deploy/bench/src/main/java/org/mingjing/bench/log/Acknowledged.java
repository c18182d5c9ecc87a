package org.mingjing.bench.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import org.mingjing.log.tree.Hash;

/**
 * An entry for which a client has a receipt.
 *
 * @param leaf of what the client sent, whatever the receipt says
 * @param promise the signed note of the receipt, or of an earlier line of the same answer and deadline
 * @param index where the receipt says it
 */
record Acknowledged(Hash leaf, String promise, OptionalLong index) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws IllegalStateException when the receipts are not of these entries */
    static List<Acknowledged> in(KeptConnection.Answer answer, long first, SampleEntries entries) {
        var acknowledged = new ArrayList<Acknowledged>();
        var promises = new HashMap<String, String>();
        for (var line : answer.text().split("\n")) {
            var receipt = read(line);
            var leaf = entries.leaf(first + acknowledged.size());
            if (!leaf.toString().equals(receipt.path("leafHash").asText())) {
                throw new IllegalStateException("a receipt of another entry: " + line);
            }
            var deadline = receipt.path("deadline").asText();
            if (receipt.has("promise")) {
                promises.put(deadline, receipt.path("promise").asText());
            }
            var index = receipt.path("index");
            acknowledged.add(new Acknowledged(
                    leaf,
                    promises.get(deadline),
                    index.isNumber() ? OptionalLong.of(index.asLong()) : OptionalLong.empty()));
        }
        return acknowledged;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no receipt: " + line, e);
        }
    }
}
