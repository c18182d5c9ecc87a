package org.mingjing.risk.integrityfile;

/** Who an item comes from: the official, who signs it by putting it in, or a unit, which says where it has it from. */
public enum Provider {
    SELF,
    UNIT
}
