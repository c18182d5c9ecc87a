package org.mingjing.risk.review.frozen;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.mingjing.kit.hash.Sha256;

/** Reads what was frozen; and writes it out in the one form whose SHA-256 stands on the review. */
@ApplicationScoped
public class FrozenData {
    private static final String OF_FIGURE = "select r.* from review_record r where r.review_id = :review"
            + " and r.theme = :theme and (:part = '' or r.part = :part) and (:unit = '' or r.unit_code = :unit)"
            + " and r.no > :after order by r.no";
    private static final String IN_ORDER = "select theme, no, part, record, power_code, unit_code from review_record"
            + " where review_id = :review and (theme, no) > (:theme, :no) order by theme, no";
    private static final int FETCHED = 1000;
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
        static RecordLine of(Tuple row) {
            return new RecordLine(
                    row.get(0, String.class),
                    row.get(1, Integer.class),
                    row.get(2, String.class),
                    row.get(3, String.class),
                    row.get(4, String.class),
                    row.get(5, String.class));
        }
    }

    /** The order of the components is that of the JSON and so part of the hash, as is that what is absent is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record FigureLine(@JsonIgnore int no, String figure, int number, String knownSince) {}

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

    /** All of them in one unit. */
    @SuppressWarnings("unchecked")
    public List<FrozenRecord> records(UUID reviewId, Figure figure, String unit) {
        return query(reviewId, figure, unit, 0).getResultList();
    }

    /** @param unit those of this unit alone; null for all */
    @SuppressWarnings("unchecked")
    public List<FrozenRecord> records(UUID reviewId, Figure figure, String unit, int after, int limit) {
        return query(reviewId, figure, unit, after).setMaxResults(limit).getResultList();
    }

    private Query query(UUID reviewId, Figure figure, String unit, int after) {
        return entities.createNativeQuery(OF_FIGURE, FrozenRecord.class)
                .setParameter("review", reviewId)
                .setParameter("theme", figure.theme().name())
                .setParameter("part", figure.part())
                .setParameter("unit", unit == null ? "" : unit)
                .setParameter("after", after);
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
     * One JSON object a line: the figures in their order, then the records by theme and number. They are read page by page,
     * each in a short transaction unless one is under way: a slow reader keeps no connection from the others.
     */
    public void write(UUID reviewId, OutputStream to) {
        try (var lines = LINES.writeValues(to)) {
            var figures = shortly(() -> figureLines(reviewId, 0));
            while (!figures.isEmpty()) {
                lines.writeAll(figures);
                int last = figures.get(figures.size() - 1).no();
                figures = figures.size() < FETCHED ? List.of() : shortly(() -> figureLines(reviewId, last));
            }
            var page = shortly(() -> page(reviewId, "", 0));
            while (!page.isEmpty()) {
                lines.writeAll(page);
                var last = page.get(page.size() - 1);
                page = page.size() < FETCHED ? List.of() : shortly(() -> page(reviewId, last.theme(), last.no()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not as entities, of which whoever hashes the data in one transaction would keep all. */
    private List<FigureLine> figureLines(UUID reviewId, int after) {
        return entities.createQuery(
                        "select f.key.no, f.theme, f.part, f.number, f.knownSince from FrozenFigure f"
                                + " where f.key.reviewId = ?1 and f.key.no > ?2 order by f.key.no",
                        Tuple.class)
                .setParameter(1, reviewId)
                .setParameter(2, after)
                .setMaxResults(FETCHED)
                .getResultStream()
                .map(row -> new FigureLine(
                        row.get(0, Integer.class),
                        new Figure(row.get(1, Theme.class), row.get(2, String.class)).toString(),
                        row.get(3, Integer.class),
                        Objects.toString(row.get(4, LocalDate.class), null)))
                .toList();
    }

    private List<RecordLine> page(UUID reviewId, String theme, int no) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(IN_ORDER, Tuple.class)
                .setParameter("review", reviewId)
                .setParameter("theme", theme)
                .setParameter("no", no)
                .setMaxResults(FETCHED)
                .getResultList();
        return rows.stream().map(RecordLine::of).toList();
    }

    private static <T> T shortly(Callable<T> read) {
        return QuarkusTransaction.joiningExisting().call(read);
    }

    public String sha256(UUID reviewId) {
        var digest = Sha256.digest();
        write(reviewId, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }
}
