package org.mingjing.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

/** What became of cases that were pushed in late: of all that was answered, told and heard nothing is missing or there twice. */
record LateCasesCheck(SuiteUnderTest running, Told told) {

    void everythingHappenedOnce(List<String> numbers) {
        assertThat(numbers).as("one case per key").doesNotHaveDuplicates();
        var cards = Eventually.see(() -> cards(numbers), seen -> seen.size() >= 2 * numbers.size());
        assertThat(cards.stream()
                        .collect(groupingBy(
                                card -> card.about("caseCode"), mapping(card -> card.about("grade"), toList()))))
                .hasSize(numbers.size())
                .allSatisfy((number, grades) ->
                        assertThat(grades).as(number).containsExactlyInAnyOrder("YELLOW", "RED_STATUTORY"));
        assertThat(told.once(event ->
                        event.is("case.opened") && event.about("powerCode").equals(LateCases.POWER)))
                .extracting(event -> event.about("caseCode"))
                .as("a number was answered for every case that was opened, and for no other")
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(told.outOfOrder()).isEmpty();
        var codes = cards.stream().map(card -> card.about("cardCode")).toList();
        assertThat(Eventually.see(() -> heardInAccountability(codes), seen -> seen == codes.size()))
                .isEqualTo(codes.size());
    }

    private List<Told.Event> cards(List<String> numbers) {
        var known = Set.copyOf(numbers);
        return told.once(event -> event.is("alert.issued") && known.contains(event.about("caseCode")));
    }

    private int heardInAccountability(List<String> cards) {
        return new Database(running.suite(), "accountability")
                .texts("select code from card where code = any (?)", cards)
                .size();
    }
}
