package org.mingjing.risk.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.review.frozen.AboutOfficials;
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
    private final AboutOfficials aboutOfficials;
    private final Units units;
    private final UnitScope scope;

    SeenReviews(
            QuarterlyReviews reviews,
            ReviewItems items,
            FrozenData frozenData,
            AboutOfficials aboutOfficials,
            Units units,
            UnitScope scope) {
        this.reviews = reviews;
        this.items = items;
        this.frozenData = frozenData;
        this.aboutOfficials = aboutOfficials;
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
        ETags.requireSeen(ifMatch, review.version());
        return review;
    }

    /** The same for who was there. */
    public QuarterlyReview attendedOrSeen(Caller caller, String code, String ifMatch) {
        var review = attendedOrSeen(caller, code);
        ETags.requireSeen(ifMatch, review.version());
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

    /**
     * The same for everybody but the auditor, whomever a record is about: an own one left out would tell by the number what
     * signals and warnings keep from whom they are about.
     *
     * @param unit only what is of this unit; null for all
     */
    Page<RecordView> records(Caller caller, QuarterlyReview review, String name, String unit, Paging paging) {
        var figure = Figure.parse(name)
                .filter(named -> frozenData.figure(review.id(), named).isPresent())
                .orElseThrow(NotFound::new);
        var filter = "figure " + review.code() + " " + figure + " " + unit;
        int after = paging.after(filter).smallNumber(0).orElse(0);
        var found = frozenData.records(review.id(), figure, unit, after, paging.fetch());
        var aboutOfficials = aboutOfficials(figure, found);
        var byId = caller.has(Roles.AUDITOR);
        return Page.of(
                found,
                paging,
                filter,
                line -> List.of(String.valueOf(line.no())),
                line -> RecordView.of(
                        line.content(), aboutOfficials.contains(line.content().record()), byId));
    }

    private Set<String> aboutOfficials(Figure figure, List<FrozenRecord> found) {
        return aboutOfficials.among(
                figure.theme(),
                found.stream().map(line -> line.content().record()).toList());
    }

    /**
     * @param figure by which the records behind the number are found
     * @param knownSince what happened before this day is not counted, for it was not known; absent where all was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureView(String figure, String nameZh, String nameEn, int number, LocalDate knownSince) {
        static FigureView of(FrozenFigure frozen) {
            var figure = frozen.figure();
            return new FigureView(
                    figure.toString(),
                    FigureNames.zh(figure),
                    FigureNames.en(figure),
                    frozen.number(),
                    frozen.knownSince());
        }
    }

    /**
     * One record that a figure counts.
     *
     * @param record its code or id; of one about an official for the auditor alone
     * @param powerCode null where it is about none; left out like the record
     */
    public record RecordView(String part, String record, String powerCode, String unitCode, boolean aboutOfficial) {
        static RecordView of(FrozenRecord.Content content, boolean aboutOfficial, boolean byId) {
            var shown = byId || !aboutOfficial;
            return new RecordView(
                    content.part(),
                    shown ? content.record() : null,
                    shown ? content.powerCode() : null,
                    content.unitCode(),
                    aboutOfficial);
        }
    }
}
