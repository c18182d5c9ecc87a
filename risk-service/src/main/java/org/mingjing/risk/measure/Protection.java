package org.mingjing.risk.measure;

import java.util.List;

/**
 * The measures behind a power that somebody of another unit found to help and that count on a day, by their codes.
 *
 * @param owned somebody answers for them
 * @param unowned their official left, or nobody holds the post that answers for them
 */
public record Protection(List<String> owned, List<String> unowned) {
    public static final Protection NONE = new Protection(List.of(), List.of());

    public boolean isThere() {
        return !owned.isEmpty();
    }
}
