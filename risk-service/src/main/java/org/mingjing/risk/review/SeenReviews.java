package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.frozen.Figure;
import org.mingjing.risk.review.frozen.FrozenData;
import org.mingjing.risk.review.frozen.FrozenFigure;
import org.mingjing.risk.review.frozen.FrozenRecord;
import org.mingjing.risk.unit.Units;

/** The reviews as one caller may see them: leaders those of their own bureau, the offices above all units every one. */
@ApplicationScoped
public class SeenReviews {
    private final QuarterlyReviews reviews;
    private final ReviewItems items;
    private final FrozenData frozenData;
    private final Units units;
    private final UnitScope scope;

    SeenReviews(QuarterlyReviews reviews, ReviewItems items, FrozenData frozenData, Units units, UnitScope scope) {
        this.reviews = reviews;
        this.items = items;
        this.frozenData = frozenData;
        this.units = units;
        this.scope = scope;
    }

    public QuarterlyReview required(Caller caller, String code) {
        var review = reviews.required(code);
        scope.require(caller, review.unitCode());
        return review;
    }

    /** Who was there sees it from whichever unit they come. */
    public QuarterlyReview attendedOrSeen(Caller caller, String code) {
        var review = reviews.required(code);
        if (!review.meeting().attendedBy(caller)) {
            scope.require(caller, review.unitCode());
        }
        return review;
    }

    /** Who was there sees it whatever their role; of those who see it otherwise only who has one of these roles. */
    public QuarterlyReview attendedOr(Set<String> roles, Caller caller, String code) {
        var review = attendedOrSeen(caller, code);
        if (!review.meeting().attendedBy(caller) && Collections.disjoint(roles, caller.roles())) {
            throw new RuleBroken("review-not-attended", code);
        }
        return review;
    }

    /** For who is about to change it: nobody changes what they have not seen. */
    public QuarterlyReview required(Caller caller, String code, String ifMatch) {
        var review = required(caller, code);
        ETags.require(ifMatch, review.version());
        return review;
    }

    Page<ReviewView> page(Caller caller, String unit, ReviewState state, Paging paging) {
        if (unit != null) {
            scope.require(caller, unit);
        }
        var boundary = scope.boundary(caller);
        var filter = "quarterly-reviews " + boundary + " " + unit + " " + state;
        var after = paging.after(filter).text(0).orElse("");
        var within = unit != null ? List.of(unit) : boundary == null ? null : units.within(boundary);
        return Page.of(
                reviews.page(within, state, after, paging.fetch()),
                paging,
                filter,
                review -> List.of(review.code()),
                ReviewView::of);
    }

    public Page<ReviewItem> agenda(QuarterlyReview review, Paging paging) {
        var filter = "agenda " + review.code();
        int after = paging.after(filter).smallNumber(0).orElse(0);
        return Page.of(
                items.page(review, after, paging.fetch()),
                paging,
                filter,
                item -> List.of(String.valueOf(item.no())),
                item -> item);
    }

    Page<FigureView> figures(QuarterlyReview review, Paging paging) {
        var filter = "figures " + review.code();
        int after = paging.after(filter).smallNumber(0).orElse(0);
        return Page.of(
                frozenData.figures(review.id(), after, paging.fetch()),
                paging,
                filter,
                figure -> List.of(String.valueOf(figure.no())),
                FigureView::of);
    }

    /** No official has a blank for a code. */
    private static String readerOf(Caller caller) {
        return Objects.requireNonNullElse(caller.official(), " ");
    }

    /**
     * Signals and warnings about the caller are left out.
     *
     * @param unit only what is of this unit; null for all
     */
    Page<FrozenRecord.Content> records(Caller caller, QuarterlyReview review, String name, String unit, Paging paging) {
        var figure = Figure.parse(name)
                .filter(named -> frozenData.figure(review.id(), named).isPresent())
                .orElseThrow(NotFound::new);
        var reader = readerOf(caller);
        var filter = "figure " + review.code() + " " + figure + " " + unit + " " + reader;
        int after = paging.after(filter).smallNumber(0).orElse(0);
        return Page.of(
                frozenData.records(review.id(), figure, unit, reader, after, paging.fetch()),
                paging,
                filter,
                line -> List.of(String.valueOf(line.no())),
                FrozenRecord::content);
    }

    /** @param figure by which the records behind the number are found */
    public record FigureView(String figure, String nameZh, String nameEn, int number) {
        static FigureView of(FrozenFigure frozen) {
            var figure = frozen.figure();
            return new FigureView(figure.toString(), FigureNames.zh(figure), FigureNames.en(figure), frozen.number());
        }
    }
}
