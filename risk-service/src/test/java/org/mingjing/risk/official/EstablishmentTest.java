package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.risk.official.Establishment.Rank.DEPUTY_IN_CHARGE;
import static org.mingjing.risk.official.Establishment.Rank.HEAD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Establishment.Superior;

class EstablishmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Said SAID = new Said("LEADER", OffsetDateTime.now(), "文件");
    private static final Period ALWAYS = new Period(LocalDate.of(2020, 1, 1), null);

    private final Map<String, String> parents = new HashMap<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Duty> oversight = new ArrayList<>();

    @BeforeEach
    void aBureauWithASection() {
        parents.put("EB", null);
        parents.put("EB-X", "EB");
        post("EB-HEAD", "EB", Leadership.HEAD, "DIRECTOR");
        post("EB-DEPUTY", "EB", Leadership.DEPUTY, "DEPUTY");
        post("X-HEAD", "EB-X", Leadership.HEAD, "CHIEF");
        post("X-HANDLER", "EB-X", Leadership.OTHER, "HANDLER");
        oversight.add(new Duty("EB-DEPUTY", DutyKind.OVERSEE, "EB-X", ALWAYS, null, SAID));
    }

    @Test
    void the_line_goes_from_the_units_head_over_the_deputy_in_charge_to_the_top() {
        assertThat(line("HANDLER"))
                .containsExactly(
                        new Superior("EB-X", HEAD, "X-HEAD", "CHIEF"),
                        new Superior("EB-X", DEPUTY_IN_CHARGE, "EB-DEPUTY", "DEPUTY"),
                        new Superior("EB", HEAD, "EB-HEAD", "DIRECTOR"));
    }

    @Test
    void nobody_stands_in_their_own_line() {
        assertThat(line("CHIEF")).extracting(Superior::official).containsExactly("DEPUTY", "DIRECTOR");
        assertThat(line("DEPUTY")).extracting(Superior::official).containsExactly("DIRECTOR");
        assertThat(line("DIRECTOR")).isEmpty();
    }

    @Test
    void a_vacant_post_is_shown_as_vacant_and_a_missing_head_as_missing() {
        holdings.removeIf(holding -> holding.officialCode().equals("CHIEF"));
        posts.removeIf(post -> post.code().equals("EB-HEAD"));

        assertThat(line("HANDLER"))
                .containsExactly(
                        new Superior("EB-X", HEAD, "X-HEAD", null),
                        new Superior("EB-X", DEPUTY_IN_CHARGE, "EB-DEPUTY", "DEPUTY"),
                        new Superior("EB", HEAD, null, null));
    }

    @Test
    void each_day_has_the_line_of_that_day() {
        holdings.removeIf(holding -> holding.officialCode().equals("CHIEF"));
        holdings.add(new Holding("X-HEAD", "BEFORE", ALWAYS.until(DAY.minusDays(1)), null, SAID));
        holdings.add(new Holding("X-HEAD", "AFTER", new Period(DAY, null), null, SAID));

        assertThat(line("HANDLER", DAY.minusDays(1)).get(0).official()).isEqualTo("BEFORE");
        assertThat(line("HANDLER", DAY).get(0).official()).isEqualTo("AFTER");
    }

    @Test
    void a_withdrawn_record_counts_on_no_day() {
        oversight.get(0).withdraw(SAID);

        assertThat(line("HANDLER")).extracting(Superior::official).containsExactly("CHIEF", "DIRECTOR");
    }

    @Test
    void who_holds_two_posts_has_two_lines() {
        post("EB-MEMBER", "EB", Leadership.OTHER, "HANDLER");

        assertThat(on(DAY).linesOf("HANDLER", List.of()))
                .extracting(Establishment.Line::postCode)
                .containsExactlyInAnyOrder("X-HANDLER", "EB-MEMBER");
    }

    @Test
    void who_is_of_a_unit_in_a_post_that_nobody_recorded_has_the_line_of_that_unit_its_head_included() {
        assertThat(on(DAY).linesOf("NEW", List.of("EB-X")))
                .containsExactly(new Establishment.Line(null, "EB-X", line("HANDLER")));
        assertThat(on(DAY).linesOf("DEPUTY", List.of("EB-X")))
                .extracting(found ->
                        found.superiors().stream().map(Superior::official).toList())
                .containsExactly(List.of("DIRECTOR"), List.of("CHIEF", "DIRECTOR"));
    }

    @Test
    void a_line_through_a_unit_nobody_knew_on_that_day_is_refused() {
        parents.remove("EB-X");

        assertThatThrownBy(() -> line("HANDLER"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("unit-not-there"));
    }

    private void post(String code, String unit, Leadership leadership, String holder) {
        posts.add(new Post(code, new PostProfile(unit, "职位", "Post", leadership, 1), ALWAYS, SAID));
        holdings.add(new Holding(code, holder, ALWAYS, null, SAID));
    }

    private List<Superior> line(String official) {
        return line(official, DAY);
    }

    private List<Superior> line(String official, LocalDate day) {
        return on(day).linesOf(official, List.of()).get(0).superiors();
    }

    private Establishment on(LocalDate day) {
        return new Establishment(day, parents, posts, holdings, oversight);
    }
}
