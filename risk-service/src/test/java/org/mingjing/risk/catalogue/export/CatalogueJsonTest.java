package org.mingjing.risk.catalogue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.catalogue.EditionFixtures.draft;
import static org.mingjing.risk.catalogue.EditionFixtures.edition;
import static org.mingjing.risk.catalogue.EditionFixtures.forThePublic;
import static org.mingjing.risk.catalogue.EditionFixtures.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.catalogue.CatalogueEdition;

class CatalogueJsonTest {
    private final CatalogueEdition edition = edition(List.of(line("A", "甲", "《甲法》", "推导", "Derived", 30)));

    @Test
    void says_what_the_catalogue_is_and_who_let_it_through() throws IOException {
        var json = json(edition);

        assertThat(json.path("catalogueCode").asText()).isEqualTo("EB-JSZG-2026-1");
        assertThat(json.path("unitName").asText()).isEqualTo("教师工作与资格科");
        assertThat(json.path("state").asText()).isEqualTo("PUBLISHED");
        assertThat(json.path("filingNumber").asText()).isEqualTo("监备〔2026〕1 号");
        assertThat(json.path("publishedAt").asText()).isEqualTo("2026-03-01T10:00+08:00");
        assertThat(json.path("contentHash").asText()).isEqualTo(edition.contentHash());
        assertThat(json.path("content").path("powers").path(0).path("nameZh").asText())
                .isEqualTo("甲");
        assertThat(json.path("decisions")).hasSize(4);
        var filing = json.path("decisions").path(2);
        assertThat(filing.path("gate").asText()).isEqualTo("FILING");
        assertThat(filing.path("outcome").asText()).isEqualTo("PASSED");
        assertThat(filing.path("decidedFor").asText()).isEqualTo("EB-JC");
        assertThat(filing.path("decidedBy").asText()).isEqualTo("SUPERVISOR-JC");
        assertThat(filing.path("decidedAt").asText()).isEqualTo("2026-03-01T10:00+08:00");
        assertThat(filing.path("contentHash").asText()).isEqualTo(edition.contentHash());
    }

    @Test
    void leaves_out_what_is_not_there_yet_and_whom_the_public_does_not_learn() throws IOException {
        assertThat(json(draft(edition)).path("publishedAt").isNull()).isTrue();
        assertThat(json(draft(edition)).path("filingNumber").isNull()).isTrue();
        assertThat(json(forThePublic(edition)).path("decisions").path(0).has("decidedBy"))
                .isFalse();
    }

    private static JsonNode json(CatalogueEdition edition) throws IOException {
        var file = new ByteArrayOutputStream();
        CatalogueJson.write(edition, file);
        return new JsonMapper().readTree(file.toByteArray());
    }
}
