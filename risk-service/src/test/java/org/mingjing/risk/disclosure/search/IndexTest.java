package org.mingjing.risk.disclosure.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The index against a plain look at every number; the numbers of a test have tokens of their own. */
@QuarkusTest
class IndexTest {
    private static final int NUMBERS = 20_000;

    @Inject
    Index index;

    private final Map<Long, Set<String>> tokens = new TreeMap<>();
    private final String ours = "test=" + UUID.randomUUID() + "=";

    @Test
    void pages_hold_just_the_numbers_that_have_a_token_of_every_term() {
        var random = new Random(7);
        var changes = new PostingChanges();
        for (long no = 0; no < NUMBERS; no++) {
            var has = new HashSet<String>(Set.of(ours + "all"));
            addIf(random.nextInt(2) == 0, "half", has);
            addIf(random.nextInt(500) == 0, "rare", has);
            addIf(no > NUMBERS - 3000, "late", has);
            addIf(no < 3000, "early", has);
            addIf(true, "unit" + no % 40, has);
            tokens.put(no, has);
            changes.change(no, Set.of(), has);
        }
        QuarkusTransaction.requiringNew().run(() -> index.write(changes));

        assertSame(List.of(of("all")));
        assertSame(List.of(of("half"), of("rare")));
        assertSame(List.of(of("half"), of("unit3", "unit4"), of("all")));
        assertSame(List.of(of("rare"), of("unit1", "unit2", "unit3")));
        assertSame(List.of(of("early"), of("late")));
        assertSame(List.of(of("late"), of("half")));
        assertSame(List.of(of("nowhere"), of("all")));
    }

    @Test
    void a_number_that_lost_a_token_is_found_by_it_no_more() {
        var gained = new PostingChanges();
        gained.change(5, Set.of(), of("old"));
        var lost = new PostingChanges();
        lost.change(5, of("old"), of("new"));
        QuarkusTransaction.requiringNew().run(() -> index.write(gained));
        QuarkusTransaction.requiringNew().run(() -> index.write(lost));

        assertThat(index.next(List.of(of("old")), -1, 10)).isEmpty();
        assertThat(index.next(List.of(of("new")), -1, 10)).containsExactly(5L);
        assertThat(index.next(List.of(of("new")), 5, 10)).isEmpty();
    }

    private void addIf(boolean condition, String token, Set<String> has) {
        if (condition) {
            has.add(ours + token);
        }
    }

    private Set<String> of(String... names) {
        var term = new HashSet<String>();
        for (var name : names) {
            term.add(ours + name);
        }
        return term;
    }

    private void assertSame(List<Set<String>> terms) {
        var expected = tokens.entrySet().stream()
                .filter(number -> terms.stream().allMatch(term -> term.stream().anyMatch(number.getValue()::contains)))
                .map(Map.Entry::getKey)
                .toList();
        var found = new ArrayList<Long>();
        long after = -1;
        List<Long> page;
        do {
            page = index.next(terms, after, 700);
            found.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == 700);
        assertThat(found).isEqualTo(expected);
    }
}
