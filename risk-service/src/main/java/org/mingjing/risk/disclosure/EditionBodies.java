package org.mingjing.risk.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.mingjing.risk.body.PublicBodies;
import org.mingjing.risk.body.PublicBody;
import org.mingjing.risk.catalogue.CatalogueEdition;
import org.mingjing.risk.catalogue.export.CatalogueFile;
import org.mingjing.risk.catalogue.export.CataloguePage;
import org.mingjing.risk.catalogue.export.ExportCatalogue;
import org.mingjing.risk.catalogue.export.ExportFormat;
import org.mingjing.risk.disclosure.PublicEditions.Seen;
import org.mingjing.risk.pdf.PublicPrints;

/** What is said of published editions, each version written once: their lines are in memory while it is and not while it is read. */
@ApplicationScoped
class EditionBodies {
    private final LinesAtOnce linesAtOnce;
    private final PublicBodies publicBodies;
    private final PublicPrints publicPrints;
    private final ExportCatalogue exportCatalogue;
    private final ObjectMapper json;

    EditionBodies(
            LinesAtOnce linesAtOnce,
            PublicBodies publicBodies,
            PublicPrints publicPrints,
            ExportCatalogue exportCatalogue,
            ObjectMapper json) {
        this.linesAtOnce = linesAtOnce;
        this.publicBodies = publicBodies;
        this.publicPrints = publicPrints;
        this.exportCatalogue = exportCatalogue;
        this.json = json;
    }

    PublicBody json(String name, Seen<?> seen) {
        return written(name, seen, this::json);
    }

    /** As it is. */
    PublicBody text(String name, Seen<String> seen) {
        return written(name, seen, text -> text.getBytes(StandardCharsets.UTF_8));
    }

    PublicBody file(String code, ExportFormat format, Seen<CatalogueEdition> seen) {
        return format == ExportFormat.PDF
                ? publicPrints.of("catalogue " + code, seen.version(), () -> made(seen, CataloguePage::of))
                : written(
                        "catalogue " + code + " " + format,
                        seen,
                        edition -> exportCatalogue
                                .body(new CatalogueFile(edition, format))
                                .bytes());
    }

    private <T> PublicBody written(String name, Seen<T> seen, Function<T, byte[]> form) {
        return publicBodies.of(name, seen.version(), () -> made(seen, form));
    }

    private <T, R> R made(Seen<T> seen, Function<T, R> form) {
        return linesAtOnce.make(seen.lines(), () -> form.apply(seen.body().get()));
    }

    private byte[] json(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
