package org.mingjing.risk.review.frozen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what was frozen; and writes it out in the one form whose SHA-256 stands on the review. */
@ApplicationScoped
public class FrozenData {
    private static final String OF_FIGURE = "from FrozenRecord where key.reviewId = :review and key.theme = :theme"
            + " and (:part = '' or content.part = :part) and (:unit = '' or content.unitCode = :unit)";
    private static final int FETCHED = 500;
    private static final ObjectWriter LINES =
            JsonMapper.builder().build().writer().withRootValueSeparator("\n");

    private final EntityManager entities;

    FrozenData(EntityManager entities) {
        this.entities = entities;
    }

    /** @param number how many records of this part there are in this unit */
    public record Group(Figure figure, String unitCode, int number) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record RecordLine(String theme, int no, String part, String record, String powerCode, String unitCode) {
        static RecordLine of(FrozenRecord line) {
            var content = line.content();
            return new RecordLine(
                    line.theme().name(),
                    line.no(),
                    content.part(),
                    content.record(),
                    content.powerCode(),
                    content.unitCode());
        }
    }

    private record FigureLine(String figure, int number) {}

    public List<FrozenFigure> figures(UUID reviewId, int after, int limit) {
        return entities.createQuery(
                        "from FrozenFigure where key.reviewId = ?1 and key.no > ?2 order by key.no", FrozenFigure.class)
                .setParameter(1, reviewId)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<FrozenFigure> figure(UUID reviewId, Figure figure) {
        return entities.createQuery(
                        "from FrozenFigure where key.reviewId = ?1 and theme = ?2 and part = ?3", FrozenFigure.class)
                .setParameter(1, reviewId)
                .setParameter(2, figure.theme())
                .setParameter(3, figure.part())
                .getResultStream()
                .findFirst();
    }

    /** @param unit those of this unit alone; null for all */
    public List<FrozenRecord> records(UUID reviewId, Figure figure, String unit, int after, int limit) {
        return entities.createQuery(OF_FIGURE + " and key.no > :after order by key.no", FrozenRecord.class)
                .setParameter("review", reviewId)
                .setParameter("theme", figure.theme())
                .setParameter("part", figure.part())
                .setParameter("unit", unit == null ? "" : unit)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many records each part of each theme has in each unit. */
    public List<Group> groups(UUID reviewId) {
        return entities.createQuery(
                        "select r.key.theme, r.content.part, r.content.unitCode, count(*) from FrozenRecord r"
                                + " where r.key.reviewId = ?1 group by r.key.theme, r.content.part, r.content.unitCode",
                        Object[].class)
                .setParameter(1, reviewId)
                .getResultStream()
                .map(row -> new Group(
                        new Figure((Theme) row[0], (String) row[1]), (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    /**
     * One JSON object a line: the figures in their order, then the records by theme and number. In a transaction: without
     * one the records would end with the next statement on their connection.
     */
    @Transactional
    public void write(UUID reviewId, OutputStream to) {
        try (var lines = LINES.writeValues(to);
                var records = entities.createQuery(
                                "from FrozenRecord where key.reviewId = ?1 order by key.theme, key.no",
                                FrozenRecord.class)
                        .setParameter(1, reviewId)
                        .setHint("org.hibernate.fetchSize", FETCHED)
                        .getResultStream()) {
            for (var figure : figures(reviewId, 0, Integer.MAX_VALUE)) {
                lines.write(new FigureLine(figure.figure().toString(), figure.number()));
            }
            for (var record : (Iterable<FrozenRecord>) records::iterator) {
                lines.write(RecordLine.of(record));
                entities.detach(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String sha256(UUID reviewId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            write(reviewId, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
