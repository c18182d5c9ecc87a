package org.mingjing.risk.review.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;

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
    /**
     * A section with what it has: figures, the meeting, items or actions.
     *
     * @param withheld why none of it is shown; absent where it is
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
            List<Action> actions) {}

    public record Withheld(String reasonZh, String reasonEn) {}

    /** @param number absent where it is withheld */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Number(String figure, String nameZh, String nameEn, Integer number, Withheld withheld) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meeting(
            String heldOn,
            String chair,
            Set<String> members,
            Set<String> present,
            String minutesSha256,
            String minutes) {}

    /**
     * @param figure whose records in this unit it is about; absent for one that was added by hand
     * @param number how many those are
     * @param decision absent for what was put off
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int no,
            String titleZh,
            String titleEn,
            String unitCode,
            String figure,
            Integer number,
            String outcome,
            String decision,
            String reasons,
            Votes votes,
            Withheld withheld) {}

    public record Votes(int inFavour, int against, int abstained, int left) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(String code, int itemNo, String what, String owner, int workingDays, String dueOn) {}
}
