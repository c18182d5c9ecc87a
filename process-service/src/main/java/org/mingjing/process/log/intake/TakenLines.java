package org.mingjing.process.log.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.process.log.append.Promises;
import org.mingjing.process.log.append.Receipt;

/**
 * Answers lines with lines. All entries with the same deadline are promised together, on the first of their lines: a signature
 * for each would be most of what taking it costs.
 */
@ApplicationScoped
class TakenLines {
    private final Promises promises;
    private final ObjectMapper json;

    TakenLines(Promises promises, ObjectMapper json) {
        this.promises = promises;
        this.json = json;
    }

    /** @param places by what the inbox calls the entries */
    String of(List<Receipt> receipts, Map<Long, Long> places) {
        var unpromised = receipts.stream().collect(groupingBy(Receipt::deadline, mapping(Receipt::leafHash, toList())));
        var lines = new StringBuilder();
        for (var receipt : receipts) {
            var promise = Optional.ofNullable(unpromised.remove(receipt.deadline()))
                    .map(leaves -> promises.again(leaves, receipt.deadline()));
            lines.append(line(TakenView.of(receipt, promise, places))).append('\n');
        }
        return lines.toString();
    }

    private String line(TakenView taken) {
        try {
            return json.writeValueAsString(taken);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt is always JSON", e);
        }
    }
}
