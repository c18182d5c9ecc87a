package org.mingjing.log.policy;

import java.util.List;

/**
 * Has witnessed a checkpoint when enough of its members have.
 *
 * @param threshold how many, from 1 to all
 * @param members names of witnesses and of groups
 */
public record PolicyGroup(String name, int threshold, List<String> members) {

    public PolicyGroup {
        members = List.copyOf(members);
    }
}
