package org.mingjing.accountability.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.accountability.card.CardFact;
import org.mingjing.accountability.card.CardStatus;
import org.mingjing.accountability.card.Grade;
import org.mingjing.accountability.complaint.ComplaintKind;
import org.mingjing.accountability.complaint.UpheldComplaint;
import org.mingjing.accountability.evaluation.Ratings;

class ScoringPropertiesTest {
    private static final List<String> TRIGGERS = List.of(
            "OVER_STEP_LIMIT",
            "NEAR_PROMISED_LIMIT",
            "OVER_PROMISED_LIMIT",
            "OVER_STATUTORY_LIMIT",
            "FEE_NOT_PUBLISHED",
            "OTHER",
            "SOMETHING_NEW");

    @Property
    void aScoreLiesBetweenZeroAndAHundredAndIsTheSumOfItsParts(@ForAll("months") MonthFacts facts) {
        var score = Facts.score(facts);

        assertThat(score.total()).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
        assertThat(score.parts().stream().map(PartScore::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(score.total());
        assertThat(score.parts())
                .allSatisfy(part -> assertThat(part.points()).isBetween(BigDecimal.ZERO, part.weight()));
    }

    @Property
    void oneMoreCardNeverRaisesAScore(@ForAll("months") MonthFacts facts, @ForAll("cards") CardFact card) {
        var more = new ArrayList<>(facts.cards());
        more.add(new CardFact("new", card.grade(), card.trigger(), card.issuedOn(), card.status()));

        assertThat(Facts.score(new MonthFacts(more, facts.complaints(), facts.ratings()))
                        .total())
                .isLessThanOrEqualTo(Facts.score(facts).total());
    }

    @Property
    void oneMoreUpheldComplaintNeverRaisesAScore(
            @ForAll("months") MonthFacts facts, @ForAll("complaints") UpheldComplaint complaint) {
        var more = new ArrayList<>(facts.complaints());
        more.add(complaint);

        assertThat(Facts.score(new MonthFacts(facts.cards(), more, facts.ratings()))
                        .total())
                .isLessThanOrEqualTo(Facts.score(facts).total());
    }

    @Property
    void upholdingACardNeverRaisesAScore(@ForAll("months") MonthFacts facts) {
        var upheld = facts.cards().stream()
                .map(card -> new CardFact(
                        card.cardCode(),
                        card.grade(),
                        card.trigger(),
                        card.issuedOn(),
                        card.status() == CardStatus.ISSUED ? CardStatus.UPHELD : card.status()))
                .toList();

        assertThat(Facts.score(new MonthFacts(upheld, facts.complaints(), facts.ratings()))
                        .total())
                .isLessThanOrEqualTo(Facts.score(facts).total());
    }

    @Provide
    Arbitrary<MonthFacts> months() {
        var ratings = Arbitraries.longs()
                .between(0, 50)
                .flatMap(all -> Arbitraries.longs().between(0, all).map(good -> new Ratings(all, good)));
        return Combinators.combine(
                        cards().list().ofMaxSize(20).uniqueElements(CardFact::cardCode),
                        complaints().list().ofMaxSize(5),
                        ratings)
                .as(MonthFacts::new);
    }

    @Provide
    Arbitrary<CardFact> cards() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(Grade.class),
                        Arbitraries.of(TRIGGERS),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.of(CardStatus.class))
                .as((code, grade, trigger, day, status) ->
                        new CardFact("K-" + code, grade, trigger, LocalDate.of(2026, 3, day), status));
    }

    @Provide
    Arbitrary<UpheldComplaint> complaints() {
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(8), Arbitraries.of(ComplaintKind.class))
                .as((seed, kind) ->
                        new UpheldComplaint(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)), kind));
    }
}
