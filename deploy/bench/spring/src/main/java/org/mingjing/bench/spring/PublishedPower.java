package org.mingjing.bench.spring;

record PublishedPower(CatalogueLine line, Power power) {}
