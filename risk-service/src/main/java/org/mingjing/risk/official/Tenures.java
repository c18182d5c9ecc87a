package org.mingjing.risk.official;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The posts that an official held, and what those posts were charged with meanwhile. */
@ApplicationScoped
public class Tenures {
    private final Holdings holdings;
    private final Posts posts;
    private final Duties duties;

    Tenures(Holdings holdings, Posts posts, Duties duties) {
        this.holdings = holdings;
        this.posts = posts;
        this.duties = duties;
    }

    /** @param subjectCode code of a power, or of the unit that is overseen */
    public record Charge(DutyKind kind, String subjectCode, Period period) {
        public boolean concernsUnit() {
            return kind.isAboutUnit();
        }
    }

    /** @param head whether whoever holds the post answers for the whole unit */
    public record Tenure(String postCode, String unitCode, boolean head, Period period, List<Charge> charges) {}

    /** Those that had begun by a day, the earliest first. */
    public List<Tenure> of(String officialCode, LocalDate day) {
        var held = begun(holdings.by(officialCode), day);
        var codes = held.stream().map(Holding::postCode).distinct().toList();
        var known = posts.list("code in ?1", codes).stream().collect(toMap(Post::code, post -> post));
        var charged = begun(duties.of(codes), day).stream().collect(groupingBy(Duty::postCode));
        return held.stream()
                .map(holding -> tenure(holding, known.get(holding.postCode()), charged))
                .toList();
    }

    private static Tenure tenure(Holding holding, Post post, Map<String, List<Duty>> charged) {
        var charges = charged.getOrDefault(post.code(), List.of()).stream()
                .filter(duty -> duty.period().overlaps(holding.period()))
                .map(duty -> new Charge(
                        duty.kind(), duty.subjectCode(), duty.period().shared(holding.period())))
                .toList();
        var head = post.profile().leadership() == Leadership.HEAD;
        return new Tenure(post.code(), post.unitCode(), head, holding.period(), charges);
    }

    private static <R extends DatedRecord> List<R> begun(Collection<R> records, LocalDate day) {
        return records.stream()
                .filter(dated -> dated.inForce() && !dated.period().from().isAfter(day))
                .toList();
    }
}
