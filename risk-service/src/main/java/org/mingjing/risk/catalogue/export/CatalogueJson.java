package org.mingjing.risk.catalogue.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.mingjing.risk.catalogue.CatalogueEdition;

/** A catalogue for programs: who decided what, and the canonical content as it is hashed, byte for byte. */
final class CatalogueJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CatalogueJson() {}

    static void write(CatalogueEdition edition, OutputStream to) throws IOException {
        try (var json = JSON.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringField("catalogueCode", edition.code());
            json.writeStringField("unitName", edition.unitName());
            json.writeStringField("state", edition.state().name());
            json.writeStringField("filingNumber", edition.filingNumber());
            json.writeStringField("publishedAt", text(edition.publishedAt()));
            json.writeStringField("contentHash", edition.contentHash());
            json.writeArrayFieldStart("decisions");
            for (var signature : edition.chain()) {
                write(signature, json);
            }
            json.writeEndArray();
            json.writeFieldName("content");
            json.writeRawValue(edition.canonicalContent());
            json.writeEndObject();
        }
    }

    private static void write(CatalogueEdition.Signature signature, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("gate", signature.gate().name());
        json.writeStringField("outcome", signature.outcome().name());
        json.writeStringField("decidedFor", signature.office());
        if (signature.official() != null) {
            json.writeStringField("decidedBy", signature.official());
        }
        json.writeStringField("decidedAt", text(signature.decidedAt()));
        json.writeStringField("contentHash", signature.contentHash());
        json.writeEndObject();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
