package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;

/**
 * The interests of one official: in all their words for themself, by their codes for a supervisor who has nothing to do with
 * them. To everybody else they do not exist.
 */
@ApplicationScoped
class ReadInterests {
    private static final Particulars UNREAD = new Particulars(null, null);

    private final Interests interests;
    private final OthersInterests othersInterests;
    private final SealedParticulars sealed;

    ReadInterests(Interests interests, OthersInterests othersInterests, SealedParticulars sealed) {
        this.interests = interests;
        this.othersInterests = othersInterests;
        this.sealed = sealed;
    }

    Page<InterestView> of(String officialCode, Caller caller, Paging paging) {
        var own = caller.is(officialCode);
        if (!own && !othersInterests.areFor(caller, officialCode)) {
            throw new NotFound();
        }
        var filter = "interests of " + officialCode;
        var after = paging.after(filter).uuid(0).orElse(null);
        return Page.of(
                interests.of(officialCode, after, paging.fetch()),
                paging,
                filter,
                interest -> List.of(interest.id().toString()),
                interest -> own ? view(interest) : InterestView.of(interest, UNREAD));
    }

    InterestView view(Interest interest) {
        return InterestView.of(interest, sealed.open(interest));
    }
}
