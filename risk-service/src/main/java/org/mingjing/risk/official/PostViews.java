package org.mingjing.risk.official;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** How posts and what rests on them are shown. */
final class PostViews {
    private PostViews() {}

    record PostView(
            String code,
            String unitCode,
            String nameZh,
            String nameEn,
            Leadership leadership,
            int seats,
            @JsonUnwrapped RecordView record) {
        static PostView of(Post post) {
            var profile = post.profile();
            return new PostView(
                    post.code(),
                    profile.unitCode(),
                    profile.nameZh(),
                    profile.nameEn(),
                    profile.leadership(),
                    profile.seats(),
                    RecordView.of(post));
        }
    }

    /** @param name of the official; left out for whoever has no business with them */
    record HoldingView(
            String postCode,
            String official,
            String name,
            @JsonUnwrapped RecordView record) {
        static HoldingView of(Holding holding, String name) {
            return new HoldingView(holding.postCode(), holding.officialCode(), name, RecordView.of(holding));
        }
    }

    record DutyView(
            String postCode,
            DutyKind duty,
            String subjectCode,
            @JsonUnwrapped RecordView record) {
        static DutyView of(Duty duty) {
            return new DutyView(duty.postCode(), duty.kind(), duty.subjectCode(), RecordView.of(duty));
        }
    }

    /** A post with everything ever recorded of it. */
    record WholePost(@JsonUnwrapped PostView post, List<HoldingView> holdings, List<DutyView> duties) {}
}
