package org.mingjing.kit.paging;

import jakarta.ws.rs.QueryParam;
import org.mingjing.kit.problem.RuleBroken;

/** The {@code limit} and {@code after} of a list, as a {@code @BeanParam}. */
public class Paging {
    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 200;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    /** Rows wanted: 50 unless asked otherwise, at most 200. */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int wanted = Integer.parseInt(limit);
            if (wanted < 1 || wanted > LARGEST_LIMIT) {
                throw new RuleBroken("limit-invalid");
            }
            return wanted;
        } catch (NumberFormatException e) {
            throw new RuleBroken("limit-invalid");
        }
    }

    /** Rows to fetch: one more than wanted tells whether there is a next page. */
    public int fetch() {
        return limit() + 1;
    }

    /**
     * Where the page asked for starts.
     *
     * @param filter every condition of the query as text: a cursor of another query is refused
     * @throws RuleBroken {@code cursor-invalid}, 400, for a cursor that this list never gave
     */
    public Position after(String filter) {
        return after == null ? Position.beginning() : Position.behind(Cursor.parse(after, filter));
    }
}
