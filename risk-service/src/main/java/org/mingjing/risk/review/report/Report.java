package org.mingjing.risk.review.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjing.risk.naming.PublicText;
import org.mingjing.risk.review.ReviewTexts;

/**
 * The report of one review, section by section. Every number in it stands beside the figure by which its records are
 * found. The order of the components is that of the JSON and so part of its hash.
 *
 * @param frozenAt when the data it is made of were stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        String code,
        String unitCode,
        String unitName,
        int year,
        int quarter,
        String firstDay,
        String lastDay,
        String frozenAt,
        String dataSha256,
        List<Part> parts) {
    Stream<Number> numbers() {
        return parts.stream().flatMap(part -> orNone(part.figures()));
    }

    Stream<Item> agenda() {
        return parts.stream().flatMap(part -> orNone(part.items()));
    }

    /** Of what is for staff: what people wrote themselves of these items. The title of an item that was drawn is not theirs. */
    Stream<PublicText> writtenOf(Predicate<Integer> items, Part part) {
        var ofItems = orNone(part.items())
                .filter(item -> items.test(item.no()))
                .flatMap(item -> Stream.of(
                        ReviewTexts.title(code, item.no(), item.figure() == null ? item.titleZh() : null),
                        ReviewTexts.decision(code, item.no(), item.decision())));
        var ofActions = orNone(part.actions())
                .filter(action -> items.test(action.itemNo()))
                .map(action -> ReviewTexts.action(action.code(), action.what()));
        return Stream.concat(ofItems, ofActions).filter(written -> written.text() != null);
    }

    private static <T> Stream<T> orNone(List<T> some) {
        return some == null ? Stream.empty() : some.stream();
    }

    /**
     * A section with what it has: figures, the meeting, items or actions.
     *
     * @param withheld why none of it is shown; absent where it is
     * @param omitted what of the items or actions is not shown; absent where all are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            String section,
            String titleZh,
            String titleEn,
            Withheld withheld,
            List<Number> figures,
            Meeting meeting,
            List<Item> items,
            List<Action> actions,
            Omitted omitted) {}

    public record Withheld(String reasonZh, String reasonEn) {}

    /** @param number how many are not shown */
    public record Omitted(int number, Withheld why) {}

    /**
     * @param number absent where it is withheld
     * @param knownSince what happened before this day is not counted, for it was not known; absent where all was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Number(
            String figure, String nameZh, String nameEn, Integer number, String knownSince, Withheld withheld) {}

    /**
     * @param chair of the meeting
     * @param laterChairs who answered for it afterwards, the last one now; absent where the chair does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meeting(
            String heldOn,
            String chair,
            List<LaterChair> laterChairs,
            List<String> members,
            List<String> present,
            String minutesSha256,
            String minutes) {}

    public record LaterChair(String official, String reason, String changedOn) {}

    /**
     * @param no on the agenda; for staff
     * @param figure whose records in this unit it is about; absent for one that was added by hand
     * @param number how many those are
     * @param origins themes of which it comes, however long ago; for staff, and absent where not all of them are known
     * @param decisionNo which of the decisions on it this is, the last one; for staff
     * @param decision absent for what was put off
     * @param votes how many of each kind; for staff
     * @param voters what everybody did who was there, by official; for staff
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            Integer no,
            String titleZh,
            String titleEn,
            String unitCode,
            String figure,
            Integer number,
            List<String> origins,
            Integer decisionNo,
            String outcome,
            String decision,
            String reasons,
            Votes votes,
            Map<String, String> voters) {}

    public record Votes(int inFavour, int against, int abstained, int left) {}

    /**
     * @param itemNo of the item that it followed from; for staff
     * @param owner for staff
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(String code, Integer itemNo, String what, String owner, int workingDays, String dueOn) {}
}
