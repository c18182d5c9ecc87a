package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.PostViews.DutyView;
import org.mingjing.risk.official.PostViews.HoldingView;
import org.mingjing.risk.official.PostViews.PostView;
import org.mingjing.risk.official.PostViews.WholePost;
import org.mingjing.risk.unit.Units;

/** Posts as one caller may see them: those of the own unit and of the units below it, or all. */
@ApplicationScoped
class SeenPosts {
    private final Posts posts;
    private final Holdings holdings;
    private final Duties duties;
    private final Names names;
    private final Units units;
    private final UnitScope scope;

    SeenPosts(Posts posts, Holdings holdings, Duties duties, Names names, Units units, UnitScope scope) {
        this.posts = posts;
        this.holdings = holdings;
        this.duties = duties;
        this.names = names;
        this.units = units;
        this.scope = scope;
    }

    Post required(Caller caller, String code) {
        var post = posts.required(code);
        scope.require(caller, post.unitCode());
        return post;
    }

    WholePost whole(Caller caller, String code) {
        var post = required(caller, code);
        return new WholePost(
                PostView.of(post),
                views(caller, holdings.of(code)),
                duties.of(code).stream().map(DutyView::of).toList());
    }

    Page<PostView> page(Caller caller, String unit, LocalDate day, Paging paging) {
        var filter = "posts " + scope.boundary(caller) + " " + unit + " " + day;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                posts.page(within(caller, unit), day, after, paging.fetch()),
                paging,
                filter,
                post -> List.of(post.code()),
                PostView::of);
    }

    private List<HoldingView> views(Caller caller, List<Holding> records) {
        var codes = records.stream().map(Holding::officialCode).distinct().toList();
        var known = names.of(codes, caller);
        return records.stream()
                .map(holding -> HoldingView.of(holding, known.get(holding.officialCode())))
                .toList();
    }

    private Collection<String> within(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return List.of(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}
