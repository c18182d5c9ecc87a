package org.mingjing.process.logged;

import org.mingjing.log.tree.Hash;

/**
 * Where the next entry of a case stands.
 *
 * @param name the case's pseudonym
 * @param no from 1, without gaps
 * @param previous leaf hash of the entry before; null for the first
 * @param seals whether the entry says that these are all: the closing one, and every one that comes after it
 */
record Place(String caseNumber, String name, int no, Hash previous, boolean seals, String powerCode, String unitCode) {}
