package org.mingjing.risk.catalogue.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.kit.csv.ImportRefused;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.risk.power.PowerDetails;

/** Reads back what {@link CatalogueJson} wrote, into the lines that a table would have. */
final class CatalogueJsonReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<Place> wrong = new ArrayList<>();

    private CatalogueJsonReader() {}

    private record Document(String catalogueCode, String contentHash, Content content) {}

    private record Content(List<Map<String, Object>> powers) {}

    static ExportedFile read(InputStream file) {
        var reader = new CatalogueJsonReader();
        return new ExportedFile(reader.lines(document(file)), reader::refuseIfWrong);
    }

    private static Document document(InputStream file) {
        try {
            var document = JSON.readValue(file, Document.class);
            if (document == null
                    || document.content() == null
                    || document.content().powers() == null
                    || document.content().powers().contains(null)) {
                throw new InputRefused("export-unreadable", List.of());
            }
            return document;
        } catch (JsonProcessingException e) {
            throw new InputRefused("export-unreadable", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<StatedLine> lines(Document document) {
        var lines = new ArrayList<StatedLine>();
        var codes = new HashSet<String>();
        for (var power : document.content().powers()) {
            var place = "content.powers[" + lines.size() + "]";
            var cells = new HashMap<String, String>();
            cells.put(CatalogueTable.CATALOGUE, String.valueOf(document.catalogueCode()));
            cells.put(CatalogueTable.HASH, String.valueOf(document.contentHash()));
            var details = details(power.get("details"));
            for (var column : LineColumn.ALL) {
                var value = column.isOfDetails() ? details.get(column.name()) : power.get(member(column.name()));
                cells.put(column.name(), LineColumn.written(value));
            }
            var line = new StatedLine(
                    lines.size() + 2,
                    cells,
                    (column, code, arguments) ->
                            wrong.add(new Place(place + "." + member(column), code, List.of(arguments))));
            if (!codes.add(line.cell("code"))) {
                line.refuse("code", "export-line-twice", line.cell("code"));
            }
            lines.add(line);
        }
        return lines;
    }

    /** The cells that a table would have for them; none where the line says nothing of them. */
    private static Map<String, String> details(Object details) {
        try {
            return details == null
                    ? Map.of()
                    : JSON.convertValue(details, PowerDetails.class).cells();
        } catch (IllegalArgumentException e) {
            throw new InputRefused("export-unreadable", List.of());
        }
    }

    private void refuseIfWrong() {
        if (!wrong.isEmpty()) {
            throw new ImportRefused(wrong, wrong.size());
        }
    }

    /** {@code name_zh} is {@code nameZh} in the canonical content. */
    private static String member(String column) {
        var words = column.split("_");
        var member = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            member.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return member.toString();
    }
}
