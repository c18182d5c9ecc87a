package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.risk.unit.Units;

/** Opens the review of one bureau in one quarter, unless it has one: what fails here keeps no other bureau from its own. */
@ApplicationScoped
class OpenBureau implements TimerHandler {
    static final String KIND = "review-opening-of-bureau";

    private final OpenReview openReview;
    private final QuarterlyReviews reviews;
    private final Units units;
    private final Audit audit;

    OpenBureau(OpenReview openReview, QuarterlyReviews reviews, Units units, Audit audit) {
        this.openReview = openReview;
        this.reviews = reviews;
        this.units = units;
        this.audit = audit;
    }

    static List<String> subjects(Quarter quarter, Collection<String> bureaus) {
        return bureaus.stream().map(bureau -> quarter + " " + bureau).toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String subject) {
        int blank = subject.indexOf(' ');
        var quarter = Quarter.parse(subject.substring(0, blank));
        var bureau = subject.substring(blank + 1);
        if (units.byCode(bureau).isPresent() && !reviews.exists(bureau, quarter)) {
            var review = openReview.open(bureau, quarter, "system");
            audit.bySystem("quarterly-review.open", review.code());
        }
    }
}
