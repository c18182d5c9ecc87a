package org.mingjing.process.log.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.Malformed;
import org.mingjing.log.strict.Base64Text;
import org.mingjing.process.log.append.NewEntry;

/** Reads entries as lines <code>{"key":"…","entry":"&lt;base64&gt;"}</code>. Either every line can be taken or none is. */
final class EntryLines {
    static final int MOST = 1_000;

    private static final int MOST_PLACES = 20;

    private final ObjectMapper json;
    private final String producer;
    private final List<NewEntry> entries = new ArrayList<>();
    private final List<Place> wrong = new ArrayList<>();

    private EntryLines(ObjectMapper json, String producer) {
        this.json = json;
        this.producer = producer;
    }

    /**
     * @throws RuleBroken {@code log-entry-empty} for no line, {@code log-lines-too-many} for more than a thousand
     * @throws InputRefused {@code log-lines-refused} with the numbers of those that are wrong, or of the first twenty
     */
    static List<NewEntry> read(byte[] body, String producer, ObjectMapper json) {
        if (body == null || body.length == 0) {
            throw new RuleBroken("log-entry-empty");
        }
        var lines = new EntryLines(json, producer);
        lines.read(body);
        if (!lines.wrong.isEmpty()) {
            throw new InputRefused("log-lines-refused", lines.wrong);
        }
        return lines.entries;
    }

    private void read(byte[] body) {
        int number = 0;
        for (int from = 0; from < body.length && wrong.size() < MOST_PLACES; ) {
            if (++number > MOST) {
                throw new RuleBroken("log-lines-too-many", MOST);
            }
            int end = endOfLine(body, from);
            try {
                entries.add(entry(body, from, end));
            } catch (RuleBroken refused) {
                wrong.add(new Place("line " + number, refused.code(), List.of(refused.arguments())));
            }
            from = end + 1;
        }
    }

    private static int endOfLine(byte[] body, int from) {
        int end = from;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        return end;
    }

    private NewEntry entry(byte[] body, int from, int end) {
        var line = object(body, from, end);
        var key = EntryKey.parse(line.get("key").textValue()).orElseThrow(() -> new RuleBroken("log-key-invalid"));
        try {
            return ClientEntry.of(
                    producer, key, Base64Text.decode(line.get("entry").textValue()));
        } catch (Malformed noBase64) {
            throw new RuleBroken("log-line-malformed");
        }
    }

    /** With these two texts and nothing else. */
    private JsonNode object(byte[] body, int from, int end) {
        try {
            var line = json.readTree(body, from, end - from);
            if (line.isObject()
                    && line.size() == 2
                    && line.path("key").isTextual()
                    && line.path("entry").isTextual()) {
                return line;
            }
        } catch (IOException malformed) {
            throw new RuleBroken("log-line-malformed");
        }
        throw new RuleBroken("log-line-malformed");
    }
}
