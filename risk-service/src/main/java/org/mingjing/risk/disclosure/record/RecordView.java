package org.mingjing.risk.disclosure.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.disclosure.policy.Policy;
import org.mingjing.risk.disclosure.policy.Withheld;

/**
 * A record as everybody reads it: its own fields, and beside them where they come from and what is not shown.
 *
 * @param edition above 1 when it once said something else
 * @param since the moment from which on it says this
 * @param withdrawn whether no catalogue lists it any more; left out otherwise
 * @param corrections left out in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordView(
        @JsonIgnore Map<String, Object> fields,
        String catalogueCode,
        int edition,
        OffsetDateTime since,
        Boolean withdrawn,
        List<Withheld> withheld,
        List<Correction> corrections) {

    @JsonAnyGetter
    Map<String, Object> shown() {
        return fields;
    }

    static RecordView inList(PublicRecord record, Policy policy) {
        return of(record, policy, null);
    }

    static RecordView of(PublicRecord record, Policy policy, List<Correction> corrections) {
        var shown = policy.show(record.kind(), record.content());
        return new RecordView(
                shown.fields(),
                record.catalogueCode(),
                record.edition(),
                record.since(),
                record.isWithdrawn() ? true : null,
                shown.withheld(),
                corrections);
    }

    /** Of what was published a moment ago. */
    static RecordView of(Statement said, int edition, Policy policy, List<Correction> corrections) {
        var shown = policy.show(said.kind(), said.content());
        return new RecordView(
                shown.fields(),
                said.power().catalogueCode(),
                edition,
                said.power().since(),
                null,
                shown.withheld(),
                corrections);
    }
}
