package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Which posts are charged with leading powers. */
@ApplicationScoped
public class PowerLeaders {
    private static final String LEAD = DutyKind.class.getName() + "." + DutyKind.LEAD;

    private final Posts posts;
    private final Duties duties;

    PowerLeaders(Posts posts, Duties duties) {
        this.posts = posts;
        this.duties = duties;
    }

    /** A post as a leader of its unit, or not. */
    public record LeadingPost(String code, String unitCode, Leadership leadership) {}

    /**
     * In HQL: that some post is charged with leading the power on the day {@code :today}.
     *
     * @param powerCode the expression for its code
     */
    public String isLed(String powerCode) {
        return "exists (select 1 from Duty led where led.subjectCode = " + powerCode + " and led.kind = " + LEAD
                + " and led.withdrawn.at is null and led.period.from <= :today"
                + " and (led.period.until is null or led.period.until >= :today))";
    }

    /** By power; one that nobody is charged with leading on the day is left out. */
    public Map<String, LeadingPost> on(LocalDate day, Collection<String> powerCodes) {
        var given = duties.leading(powerCodes).stream()
                .filter(duty -> duty.holdsOn(day))
                .toList();
        var named = posts.named(given.stream().map(Duty::postCode).collect(toSet())).stream()
                .collect(toMap(
                        Post::code,
                        post -> new LeadingPost(
                                post.code(), post.unitCode(), post.profile().leadership())));
        return given.stream().collect(toMap(Duty::subjectCode, duty -> named.get(duty.postCode())));
    }
}
