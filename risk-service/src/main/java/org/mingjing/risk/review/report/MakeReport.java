package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.FigureNames;
import org.mingjing.risk.review.Meeting;
import org.mingjing.risk.review.Minutes;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItem;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.action.ActionItem;
import org.mingjing.risk.review.action.ActionItems;
import org.mingjing.risk.review.decision.Decision;
import org.mingjing.risk.review.decision.Decisions;
import org.mingjing.risk.review.frozen.FrozenData;
import org.mingjing.risk.review.frozen.FrozenFigure;
import org.mingjing.risk.review.frozen.Section;
import org.mingjing.risk.review.report.RiskReport.Audience;

/** Makes the report of a review of what was frozen and what was written down at it, and of nothing that may change. */
@ApplicationScoped
class MakeReport {
    private final FrozenData frozenData;
    private final ReviewItems items;
    private final Decisions decisions;
    private final ActionItems actions;
    private final Minutes.Editions minutes;
    private final Clock clock;

    MakeReport(
            FrozenData frozenData,
            ReviewItems items,
            Decisions decisions,
            ActionItems actions,
            Minutes.Editions minutes,
            Clock clock) {
        this.frozenData = frozenData;
        this.items = items;
        this.decisions = decisions;
        this.actions = actions;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** A meeting of which nothing was written down is nothing to sign for. */
    RiskReport toBeSigned(QuarterlyReview review) {
        if (minutes.newest(review).isEmpty()) {
            throw new RuleBroken("review-without-minutes");
        }
        return new RiskReport(review.id(), Audience.STAFF, of(review));
    }

    Report of(QuarterlyReview review) {
        var figures = frozenData.figures(review.id(), 0, Integer.MAX_VALUE);
        return new Report(
                review.code(),
                review.unitCode(),
                review.opening().unitName(),
                review.quarter().year(),
                review.quarter().number(),
                review.quarter().firstDay().toString(),
                review.quarter().lastDay().toString(),
                review.opening().at().atZoneSameInstant(clock.getZone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                review.opening().dataSha256(),
                Arrays.stream(Section.values())
                        .map(section -> part(review, section, figures))
                        .toList());
    }

    private Report.Part part(QuarterlyReview review, Section section, List<FrozenFigure> figures) {
        return new Report.Part(
                section.name(),
                section.nameZh(),
                section.nameEn(),
                null,
                numbers(section, figures),
                section == Section.MEETING ? meeting(review) : null,
                section == Section.DECISIONS ? decided(review) : null,
                section == Section.ACTIONS
                        ? actions.of(review).stream().map(MakeReport::action).toList()
                        : null,
                null);
    }

    private static List<Report.Number> numbers(Section section, List<FrozenFigure> figures) {
        var numbers = figures.stream()
                .filter(frozen -> frozen.figure().theme().section() == section)
                .map(frozen -> new Report.Number(
                        frozen.figure().toString(),
                        FigureNames.zh(frozen.figure()),
                        FigureNames.en(frozen.figure()),
                        frozen.number(),
                        Objects.toString(frozen.knownSince(), null),
                        null))
                .toList();
        return numbers.isEmpty() ? null : numbers;
    }

    private Report.Meeting meeting(QuarterlyReview review) {
        var written = minutes.newest(review);
        return new Report.Meeting(
                review.meeting().heldOn().toString(),
                review.meeting().chairOfTheDay(),
                laterChairs(review.meeting()),
                List.copyOf(review.meeting().officials()),
                List.copyOf(review.meeting().present()),
                written.map(Minutes::sha256).orElse(null),
                written.map(Minutes::text).orElse(null));
    }

    private static List<Report.LaterChair> laterChairs(Meeting meeting) {
        var changes = meeting.chairChanges().stream()
                .map(change -> new Report.LaterChair(
                        change.official(), change.reason(), change.on().toString()))
                .toList();
        return changes.isEmpty() ? null : changes;
    }

    private List<Report.Item> decided(QuarterlyReview review) {
        var last = decisions.last(review);
        return items.of(review).stream()
                .map(item -> item(item, last.get(item.no())))
                .toList();
    }

    private static Report.Item item(ReviewItem item, Decision decision) {
        var drawn = item.figure() != null;
        return new Report.Item(
                item.no(),
                item.titleZh(),
                item.titleEn(),
                item.unitCode(),
                drawn ? item.figure().toString() : null,
                drawn ? item.number() : null,
                item.origins(),
                decision == null ? null : decision.no(),
                decision == null ? null : decision.outcome().name(),
                decision == null ? null : decision.decision(),
                decision == null ? null : decision.reasons(),
                decision == null
                        ? null
                        : new Report.Votes(
                                decision.inFavour(), decision.against(), decision.abstained(), decision.left()),
                decision == null ? null : decision.voters());
    }

    private static Report.Action action(ActionItem action) {
        return new Report.Action(
                action.code(),
                action.itemNo(),
                action.what(),
                action.owner(),
                action.workingDays(),
                action.firstDueOn().toString());
    }
}
